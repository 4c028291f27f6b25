import type { Tx } from '../../db.ts';
import { conflict } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import type { NewEvent } from '../case-events.ts';
import type { LoadedCase } from '../case-record.ts';
import { lockCustomer } from '../enrolment-of.ts';
import { type KeptChange, keepChange } from '../keep-change.ts';

/** The ledger has carried it out: the way of delivery is in force, the former one has ended, and a new address stands in the register. */
export const activateEnrolment: CarryOut = async ({ ctx, tx, record }) => {
  const { customer, id: caseId, number } = record.row;
  const pending = await tx.db.enrolment.findFirst({ where: { caseId, state: 'pending' } });
  if (!pending || customer?.id !== pending.customerId)
    throw new Error('nothing of this customer waits to come into force');
  await lockCustomer(tx, customer.id);
  const now = new Date(tx.now);
  await tx.db.enrolment.updateMany({
    where: { customerId: customer.id, state: 'active' },
    data: { state: 'ended', endedAt: now, version: { increment: 1 } },
  });
  await tx.db.enrolment.update({
    where: { id: pending.id },
    data: { state: 'active', activeAt: now, version: { increment: 1 } },
  });
  const { id: enrolmentId, kind } = pending;
  return [
    { kind: 'enrolment_activated', data: { enrolmentId, kind } },
    ...(kind === 'email'
      ? await keepAddress(tx, customer, pending.address, { actorId: ctx.actor.personId, reason: number })
      : []),
  ];
};

async function keepAddress(
  tx: Tx,
  { id, version, billingEmail: from }: NonNullable<LoadedCase['customer']>,
  to: string,
  by: Pick<KeptChange, 'actorId' | 'reason'>,
): Promise<NewEvent[]> {
  if (from === to) return [];
  const kept = await tx.db.customer.updateMany({
    where: { id, version },
    data: { billingEmail: to, version: { increment: 1 } },
  });
  if (kept.count !== 1) throw conflict(null, null);
  await keepChange(tx, {
    register: 'customer',
    subjectId: id,
    before: { billingEmail: from },
    after: { billingEmail: to },
    ...by,
  });
  const key = 'newAddress';
  return [{ kind: 'billing_changed', data: { keys: [key] }, words: { changes: [{ key, from, to }] } }];
}
