import type { CaseType } from '@underlag/domain/case-types';
import type { CaseFacts } from '@underlag/domain/workflow';
import { ore, type Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { swedishDay } from './swedish-day.ts';

/** How long a new hold stands before somebody must look at it again. */
const reviewAfterDays = 30;

/**
 * Makes the dunning hold agree with what the case's type wants of it as things stand (G12): places, changes or lifts it,
 * orders the same of the ledger, and answers with the events. A hold on an invoice the case has left is lifted.
 */
export async function syncHold(
  tx: Tx,
  record: CaseRecord,
  type: CaseType,
  facts: CaseFacts,
  invoiceId: string | null,
): Promise<NewEvent[]> {
  const wish = invoiceId ? type.hold(facts) : null;
  const events: NewEvent[] = [];
  let kept = false;
  for (const hold of record.row.holds.filter(({ state }) => state !== 'lifted')) {
    const amountOre = ore(hold.amountOre);
    if (wish && hold.invoiceId === invoiceId) {
      kept = true;
      if (wish.state === hold.state && wish.amountOre === amountOre) continue;
      await tx.db.dunningHold.update({
        where: { id: hold.id },
        data: {
          state: wish.state,
          reason: wish.reason,
          amountOre: BigInt(wish.amountOre),
          version: { increment: 1 },
        },
      });
      if (wish.amountOre !== amountOre)
        await orderOfLedger(tx, record, hold.invoiceId, 'hold', wish.amountOre);
      events.push({
        kind: 'hold_changed',
        data: { invoiceId: hold.invoiceId, amountOre: wish.amountOre, state: wish.state },
      });
      continue;
    }
    await tx.db.dunningHold.update({
      where: { id: hold.id },
      data: { state: 'lifted', endedAt: new Date(tx.now), version: { increment: 1 } },
    });
    await orderOfLedger(tx, record, hold.invoiceId, 'release_hold', amountOre);
    events.push({ kind: 'hold_lifted', data: { invoiceId: hold.invoiceId, amountOre } });
  }
  if (wish && invoiceId && !kept) {
    const startsOn = new Date(swedishDay(tx.now));
    const reviewOn = new Date(startsOn.getTime() + reviewAfterDays * 86_400_000);
    await tx.db.dunningHold.create({
      data: {
        caseId: record.row.id,
        invoiceId,
        state: wish.state,
        reason: wish.reason,
        amountOre: BigInt(wish.amountOre),
        startsOn,
        reviewOn,
      },
    });
    await orderOfLedger(tx, record, invoiceId, 'hold', wish.amountOre);
    events.push({ kind: 'hold_placed', data: { invoiceId, amountOre: wish.amountOre, state: wish.state } });
  }
  return events;
}

async function orderOfLedger(
  tx: Tx,
  record: CaseRecord,
  invoiceId: string,
  kind: 'hold' | 'release_hold',
  amountOre: number,
): Promise<void> {
  await tx.db.ledgerOrder.create({
    data: {
      caseId: record.row.id,
      invoiceId,
      kind,
      amountOre: BigInt(amountOre),
      createdAt: new Date(tx.now),
    },
  });
}

/** Orders a credit of the ledger; the case then waits for the credit note's number. */
export async function orderCredit(tx: Tx, caseId: string, invoiceId: string, amountOre: number) {
  const order = await tx.db.ledgerOrder.create({
    data: { caseId, invoiceId, kind: 'credit', amountOre: BigInt(amountOre), createdAt: new Date(tx.now) },
  });
  const event: NewEvent = { kind: 'ledger_ordered', data: { orderId: order.id, kind: 'credit', amountOre } };
  return { order, event };
}
