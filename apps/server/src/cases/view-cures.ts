import type { CureView, RequestMessage } from '@underlag/api/rights';
import { decide, type Permission } from '@underlag/domain/access';
import {
  type AuthorityDecision,
  type AuthorityResult,
  authorityResults,
  curesOf,
} from '@underlag/domain/authority';
import { type CaseType, decideEdit } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { sayCure } from './say-cure.ts';
import { viewContact } from './view-request.ts';

/** The steps that would help the request along, the surest first, each with why it cannot be taken right now. */
export function viewCures(ctx: StaffCtx, record: CaseRecord, others: readonly RequestMessage[]): CureView[] {
  const { row, type, facts, authority } = record;
  if (!authority || authority.overrideId) return [];
  const { request, register, today, decision } = authority;
  if (decision.result === 'allow') return [];
  const locked = decideEdit(type, facts, {})?.says ?? null;
  const may = (permission: Permission) =>
    decide(ctx.actor, permission, { queue: row.queueKey, assigneeId: row.assigneeId }).allowed;
  const contacts = (row.customer?.contacts ?? []).map(viewContact);
  const template = askingReply(type, decision);
  const cures = curesOf(request, register, today).map(({ kind, leadsTo, contacts: ids }) => {
    const through = contacts.filter(({ id }) => ids.includes(id));
    const target = asks.includes(kind) ? template : null;
    return { ...plain(kind, leadsTo), ...sayCure(kind, through), contacts: through, target };
  });
  const override = may('authority.override') ? [overrideCure(facts.approvalPending)] : [];
  return [...betterRequest(others, decision.result), ...cures, ...override].map((cure) => ({
    ...cure,
    stopped: may(rightFor[cure.kind])
      ? ((outside.includes(cure.kind) ? null : locked) ?? cure.stopped)
      : mayNot,
  }));
}

const asks: readonly CureView['kind'][] = ['ask_reply', 'ask_letter'];

/** Steps that change nothing on the case itself. */
const outside: readonly CureView['kind'][] = [...asks, 'mend_register'];

/** What a person needs to take the step. */
const rightFor: Record<CureView['kind'], Permission> = {
  choose_request: 'case.edit',
  choose_contact: 'case.edit',
  identify_payer: 'case.edit',
  call_back: 'authority.prove',
  confirm_link: 'authority.prove',
  ask_reply: 'case.reply',
  ask_letter: 'case.reply',
  mend_register: 'customer.read',
  override: 'authority.override',
};

const mayNot = text('Din roll får inte göra det här.', 'Your role may not do this.');

/** Another message that came in carries the request better: the one with the best answer, the newest first. */
function betterRequest(others: readonly RequestMessage[], now: AuthorityResult): CureView[] {
  const rank = (result: AuthorityResult) => authorityResults.indexOf(result);
  const [best] = others
    .filter(({ result }) => rank(result) > rank(now))
    .toSorted((a, b) => rank(b.result) - rank(a.result) || b.at.localeCompare(a.at));
  if (!best) return [];
  return [
    {
      ...plain('choose_request', best.result),
      says: text(
        `Låt meddelandet från ${best.from} räknas som begäran.`,
        `Let the message from ${best.from} count as the request.`,
      ),
      target: best.messageId,
    },
  ];
}

/** The type's own reply that asks for what is missing: the writing, the proof, or somebody who holds the right. */
function askingReply({ replies }: CaseType, { result, reasons }: AuthorityDecision): string | null {
  const lacksWriting = reasons.some(
    ({ code }) => code === 'phone_never_cancels' || code === 'written_notice_missing',
  );
  const proof = ['written_confirmation_needed', 'confirm_needed'];
  const right = ['authority_missing', 'not_authorised'];
  const wanted = [
    ...(lacksWriting ? ['written_notice_needed'] : []),
    ...(result === 'deny' ? right : [...proof, ...right]),
  ];
  return wanted.find((key) => replies.some((reply) => reply.key === key)) ?? null;
}

const overrideCure = (pending: boolean): CureView => ({
  ...plain('override', 'allow'),
  says: text('Begär ett undantag. En attestant avgör.', 'Ask for an exception. An approver decides.'),
  stopped: pending
    ? text('Ärendet väntar redan på attest.', 'The case waits for an approval already.')
    : null,
});

const plain = (kind: CureView['kind'], leadsTo: AuthorityResult) => ({
  kind,
  leadsTo,
  stopped: null,
  contacts: [],
  target: null,
});
