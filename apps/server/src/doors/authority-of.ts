import { createHash } from 'node:crypto';
import {
  type Act,
  type AuthorityDecision,
  type AuthorityRequest,
  decideAuthority,
  isPayerAct,
  type RegisterRow,
  weightOf,
} from '@underlag/domain/authority';
import type { CaseType } from '@underlag/domain/case-types';
import type { RightFacts } from '@underlag/domain/workflow';
import { canonical } from './append-events.ts';
import { authorityRequestOf } from './authority-request.ts';
import type { LoadedCase } from './case-record.ts';
import { customerFacts } from './customer-facts.ts';
import { registerRowOf } from './register-row.ts';
import { swedishDay } from './swedish-day.ts';

/** What a case's requester has the right to, with all it was decided from, so that it can be frozen and replayed. */
export interface CaseAuthority {
  request: AuthorityRequest;
  /** The digest of the request and of what it asks for: an override is for exactly this one. */
  requestHash: string;
  register: readonly RegisterRow[];
  today: string;
  decision: AuthorityDecision;
  /** The approval by which a second person let it pass. */
  overrideId: string | null;
}

/** Decides the right to the type's act on the day it is now; null for a matter that asks for none, or cannot be asked yet. */
export function authorityOf(
  row: LoadedCase,
  type: CaseType,
  fields: Readonly<Record<string, unknown>>,
  now: string,
): CaseAuthority | null {
  const act = type.act(fields, row.customer && customerFacts(row.customer));
  const request = act && authorityRequestOf(row, fields, act);
  if (!request) return null;
  const register = registerOf(row);
  const today = swedishDay(now);
  const requestHash = createHash('sha256')
    .update(
      canonical({
        request,
        asked: askedFor(type, fields, act),
        ...aboutReport(row, act),
        ...aboutOrder(row, act),
      }),
    )
    .digest('hex');
  const override = row.approvals.find(
    (approval) => approval.state === 'approved' && approval.requestHash === requestHash,
  );
  return {
    request,
    requestHash,
    register,
    today,
    decision: decideAuthority(request, register, today),
    overrideId: override?.id ?? null,
  };
}

/** What the customer wants done, as a second person sees it; who pays is asked for its numbers only, which the request holds. */
function askedFor(type: CaseType, fields: Readonly<Record<string, unknown>>, act: Act) {
  if (isPayerAct(act)) return null;
  const told = Object.entries(type.fields).filter(([, { needed, byMove }]) => needed === 'work' && !byMove);
  return Object.fromEntries(told.map(([key]) => [key, fields[key] ?? null]));
}

/** Which report is asked for when it is an invoice's: another one, even of the same site, is another request. */
const aboutReport = ({ invoice }: LoadedCase, act: Act) =>
  act === 'read_report' ? { report: invoice?.callOut?.reportId ?? null } : {};

/** Which order is to be confirmed: another one, even of the same site, is another request. */
const aboutOrder = ({ orderId }: LoadedCase, act: Act) =>
  act === 'order_extra_guarding' ? { order: orderId } : {};

/** The decision as rules see it, with the reason that decided. */
export function rightFacts({ decision, overrideId }: CaseAuthority): RightFacts {
  const { result, reasons } = decision;
  const decisive = reasons.find(({ code }) => weightOf(code) === result) ?? reasons[0];
  return {
    result,
    says: { sv: decisive?.sv ?? '', en: decisive?.en ?? '' },
    overridden: overrideId !== null,
  };
}

/** The rows of the register that stand for the linked customer's contacts. */
export const registerOf = ({ customer }: LoadedCase): RegisterRow[] =>
  (customer?.contacts ?? []).flatMap(({ authorities }) => authorities.map(registerRowOf));
