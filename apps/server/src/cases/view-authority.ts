import type { AuthorityView, RightRow } from '@underlag/api/rights';
import { actNames, isPastReview, type RegisterRow, scopeNames, standingOf } from '@underlag/domain/authority';
import { caseType } from '@underlag/domain/case-types';
import { type Text, text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { rightFacts } from '../doors/authority-of.ts';
import type { CaseRecord, LoadedCase } from '../doors/case-record.ts';
import { registeredContact } from '../doors/registered-contact.ts';
import { replayDecision, viewReason } from '../doors/replay-decision.ts';
import { requestMessageOf } from '../doors/request-message.ts';
import { viewCures } from './view-cures.ts';
import { viewContact, viewRequest } from './view-request.ts';

/** The requester's right as the case page shows it; null for a matter that needs none, or while the customer is unknown. */
export async function viewAuthority(
  ctx: StaffCtx,
  tx: Tx,
  record: CaseRecord,
): Promise<AuthorityView | null> {
  const { row, authority } = record;
  const message = requestMessageOf(row);
  if (!authority || !message) return null;
  const { request, decision, overrideId } = authority;
  const contact = contactsOf(row).find(({ id }) => id === request.requester.contact);
  const others = row.messages.filter(({ id, direction }) => direction === 'in' && id !== message.id);
  const otherMessages = others.map((other) => viewRequest(record, other));
  return {
    act: request.act,
    actName: actNames[request.act],
    result: decision.result,
    overridden: overrideId !== null,
    says: rightFacts(authority).says,
    reasons: decision.reasons.map(viewReason),
    rows: await viewRows(tx, record, usedRows(authority)),
    request: viewRequest(record, message),
    otherMessages,
    contact: contact
      ? { ...viewContact(contact), by: cameFrom(row, contact.id) ? 'address' : 'choice' }
      : null,
    cures: viewCures(ctx, record, otherMessages),
    frozen: await viewFrozen(tx, row),
  };
}

const contactsOf = ({ customer }: LoadedCase) => customer?.contacts ?? [];

/** Whether the message's own address says who it is, so that nobody need choose. */
function cameFrom(row: LoadedCase, contactId: string): boolean {
  const message = requestMessageOf(row);
  const address = message?.channel === 'email' ? message.fromAddress : row.requesterAddress;
  return registeredContact(row, address)?.id === contactId;
}

/** The rows that the reasons speak of; where they speak of none, the requester's own. */
function usedRows({ request, register, decision }: NonNullable<CaseRecord['authority']>): RegisterRow[] {
  const named = new Set(decision.reasons.map(({ row }) => row));
  const used = register.filter(({ id }) => named.has(id));
  return used.length > 0 ? used : register.filter(({ contact }) => contact === request.requester.contact);
}

async function viewRows(
  tx: Tx,
  { row, authority }: CaseRecord,
  used: readonly RegisterRow[],
): Promise<RightRow[]> {
  const ids = used.flatMap(({ agreement, site }) => site ?? agreement ?? []);
  const of = {
    where: { customerId: row.customerId ?? '', id: { in: ids } },
    select: { id: true, number: true, name: true },
  };
  const places =
    ids.length > 0 ? [...(await tx.db.agreement.findMany(of)), ...(await tx.db.site.findMany(of))] : [];
  const nameOf = (id: string) => {
    const place = places.find((one) => one.id === id);
    return place ? `${place.number} ${place.name}` : '–';
  };
  const target = ({ site, agreement }: RegisterRow): Text => {
    if (site) return text(`Objekt ${nameOf(site)}`, `Site ${nameOf(site)}`);
    if (agreement) return text(`Avtal ${nameOf(agreement)}`, `Agreement ${nameOf(agreement)}`);
    return text('Hela kunden', 'All of the customer');
  };
  const today = authority?.today ?? '';
  return used.map((right) => ({
    id: right.id,
    contact: {
      id: right.contact,
      name: contactsOf(row).find(({ id }) => id === right.contact)?.name ?? '–',
    },
    scope: scopeNames[right.scope],
    target: target(right),
    validFrom: right.validFrom,
    validTo: right.validTo,
    revokedOn: right.revokedAt,
    reviewOn: right.reviewOn,
    standing: standingOf(right, today),
    reviewOverdue: isPastReview(right, today),
  }));
}

/** Earlier decisions on the case, newest first, each made again from what was frozen with it. */
async function viewFrozen(tx: Tx, row: LoadedCase): Promise<AuthorityView['frozen']> {
  const rows = await tx.db.authorityDecision.findMany({
    where: { caseId: row.id },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  });
  if (rows.length === 0) return [];
  const ids = rows.flatMap(({ madeBy }) => madeBy ?? []);
  const people = await tx.db.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  const moves = caseType(row.typeKey).moves;
  return rows.map((frozen) => ({
    id: frozen.id,
    at: frozen.at.toISOString(),
    move: moves[frozen.forMove]?.name ?? text(frozen.forMove, frozen.forMove),
    by: people.find(({ id }) => id === frozen.madeBy)?.name ?? null,
    result: frozen.result as AuthorityView['result'],
    overridden: frozen.overrideId !== null,
    same: replayDecision(frozen).same,
  }));
}
