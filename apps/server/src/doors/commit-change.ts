import { type CaseType, caseType } from '@underlag/domain/case-types';
import type { Category, Effect } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { conflict } from '../errors.ts';
import { appendEvents, chainEvents } from './append-events.ts';
import type { EventActor, NewEvent } from './case-events.ts';
import {
  type CaseRecord,
  customerParts,
  invoiceParts,
  type LoadedCase,
  recordOf,
  reloadCase,
  siteParts,
} from './case-record.ts';
import { projectClocks } from './clocks.ts';
import { projectContactDue } from './contact-due.ts';
import { feeShares } from './fee-facts.ts';
import { keepOutcomes } from './keep-outcomes.ts';
import { leaveLines } from './leave-lines.ts';
import { searchTextOf } from './search-text.ts';
import { orderCredit, syncHold } from './sync-hold.ts';
import { touchesContent, voidApproval } from './void-approval.ts';

type Links =
  | 'assigneeId'
  | 'customerId'
  | 'agreementId'
  | 'invoiceId'
  | 'siteId'
  | 'contactId'
  | 'orderId'
  | 'requestMessageId'
  | 'mergedIntoId';

/** What a command wants changed. What is left out stays. */
export interface CaseChange {
  links?: Partial<Pick<LoadedCase, Links>>;
  state?: { state: string; category: Category };
  /** Fields to set; null empties one. */
  fields?: Readonly<Record<string, unknown>>;
  type?: { typeKey: string; queueKey: string; slaPolicyId: string };
  events: readonly NewEvent[];
  effects?: readonly Effect[];
}

/** Writes a change through the only door out, and answers with the case as it then stands. */
export async function commitChange(
  tx: Tx,
  actor: EventActor,
  record: CaseRecord,
  change: CaseChange,
): Promise<CaseRecord> {
  await writeChange(tx, actor, record, change);
  return reloadCase(tx, record.row.id);
}

/**
 * The only door out: row under its version, typed events, the hold and the clocks that follow, all in the caller's transaction.
 * For who does not look at the case again.
 */
export async function writeChange(
  tx: Tx,
  actor: EventActor,
  record: CaseRecord,
  change: CaseChange,
): Promise<{ version: number; dueAt: Date | null }> {
  const type = change.type ? caseType(change.type.typeKey) : record.type;
  change = await leaveLines(tx, record, type, change);
  const isContent = touchesContent(record, change);
  const voided = isContent ? await voidApproval(tx, record, change) : null;
  if (voided?.state) change = { ...change, state: voided.state };
  const row = await nextRow(tx, record, type, change);
  const events = [
    ...change.events,
    ...(voided?.events ?? []),
    ...(await carryOut(tx, row, type, change.effects ?? [])),
  ];
  events.push(...(await syncHold(tx, record, type, recordOf(row, type, tx.now).facts, row.invoiceId)));
  const chain = { caseId: row.id, lastSeq: row.lastSeq, lastHash: row.lastHash };
  const version = row.version + (disturbs(change) ? 1 : 0);
  const clocks = projectClocks(tx, row, events);
  const { end, rows } = chainEvents(tx, actor, chain, events);
  const changed = await tx.db.case.updateMany({
    where: { id: row.id, version: record.row.version },
    data: {
      ...change.links,
      ...change.type,
      state: row.state,
      category: row.category,
      stateSince: row.stateSince,
      fields: row.fields as Prisma.InputJsonObject,
      waitingSince: row.waitingSince,
      doneAt: row.doneAt,
      searchText: searchTextOf(row),
      ...(isContent ? contentMarks(actor) : {}),
      ...clocks,
      contactDueAt: projectContactDue(row, type, events),
      lastSeq: end.lastSeq,
      lastHash: end.lastHash,
      updatedAt: new Date(tx.now),
      version,
    },
  });
  if (changed.count !== 1) throw conflict(null, null);
  await appendEvents(tx, rows);
  await keepOutcomes(tx, record.row, row, events);
  return { version, dueAt: clocks.dueAt };
}

/** The content of a case has changed, and by whom if it was a member of staff. */
const contentMarks = (actor: EventActor) => ({
  contentVersion: { increment: 1 },
  ...(actor.kind === 'staff' ? { lastEditorId: actor.personId } : {}),
});

/** Events that change nothing a person could have been editing: they come beside any edit without stopping it. */
const beside: readonly NewEvent['kind'][] = [
  'noted',
  'delivered',
  'delivery_failed',
  'hold_reviewed',
  'approval_reminded',
  'approval_escalated',
  'approval_passed_on',
  'disclosure_opened',
  'contact_attempted',
  'related',
  'unrelated',
];

const disturbs = ({ links, state, fields, type, events }: CaseChange): boolean =>
  Boolean(links || state || fields || type) || events.some(({ kind }) => !beside.includes(kind));

/** The row as it will stand: links loaded anew where they changed, state and its marks set, fields parsed by the type. */
async function nextRow(tx: Tx, record: CaseRecord, type: CaseType, change: CaseChange): Promise<LoadedCase> {
  const before = record.row;
  const fields: Record<string, unknown> = { ...record.facts.fields, ...change.fields };
  for (const key of Object.keys(fields))
    if (fields[key] === null || !(key in type.fields)) delete fields[key];
  const row: LoadedCase = {
    ...before,
    ...change.links,
    ...change.type,
    fields: type.schema.parse(fields) as Prisma.JsonObject,
  };
  if (change.state) {
    const { state, category } = change.state;
    const now = new Date(tx.now);
    Object.assign(row, {
      state,
      category,
      stateSince: state === before.state ? before.stateSince : now,
      waitingSince: category === 'waiting' ? (before.waitingSince ?? now) : null,
      doneAt: category === 'done' ? (before.doneAt ?? now) : null,
    });
  }
  if (row.customerId !== before.customerId)
    row.customer = row.customerId
      ? await tx.db.customer.findUniqueOrThrow({
          where: { id: row.customerId },
          include: customerParts,
        })
      : null;
  if (row.agreementId !== before.agreementId)
    row.agreement = row.agreementId
      ? await tx.db.agreement.findUniqueOrThrow({ where: { id: row.agreementId } })
      : null;
  if (row.invoiceId !== before.invoiceId)
    row.invoice = row.invoiceId
      ? await tx.db.invoice.findUniqueOrThrow({ where: { id: row.invoiceId }, include: invoiceParts })
      : null;
  if (row.siteId !== before.siteId)
    row.site = row.siteId
      ? await tx.db.site.findUniqueOrThrow({
          where: { id: row.siteId },
          select: siteParts,
        })
      : null;
  if (row.orderId !== before.orderId)
    row.order = row.orderId
      ? await tx.db.extraGuardingOrder.findUniqueOrThrow({ where: { id: row.orderId } })
      : null;
  if (change.type)
    row.slaPolicy = await tx.db.slaPolicy.findUniqueOrThrow({
      where: { id: change.type.slaPolicyId },
      include: { calendar: true },
    });
  return row;
}

async function carryOut(
  tx: Tx,
  row: LoadedCase,
  type: CaseType,
  effects: readonly Effect[],
): Promise<NewEvent[]> {
  const events: NewEvent[] = [];
  for (const effect of effects) {
    if (effect.kind !== 'order_credit' || !row.invoiceId) continue;
    const amountOre = type.schema.parse(row.fields)[effect.amountField];
    if (typeof amountOre !== 'number') throw new Error(`no amount in ${effect.amountField}`);
    const shares =
      effect.of === 'late_fees' ? feeShares(row, amountOre) : [{ invoiceId: row.invoiceId, amountOre }];
    for (const share of shares) {
      const { order, event } = await orderCredit(tx, row.id, share.invoiceId, share.amountOre);
      row.ledgerOrders.push(order);
      events.push(event);
    }
  }
  return events;
}
