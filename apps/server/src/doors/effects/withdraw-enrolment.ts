import type { CarryOut } from '../carry-out.ts';

/** What the case has asked for and the ledger has not carried out is taken back, and its order with it; nothing when there is none. */
export const withdrawEnrolment: CarryOut = async ({ tx, record }) => {
  const { id: caseId } = record.row;
  const pending = await tx.db.enrolment.findFirst({ where: { caseId, state: 'pending' } });
  if (!pending) return [];
  const { id: enrolmentId, kind } = pending;
  await tx.db.enrolment.update({
    where: { id: enrolmentId },
    data: { state: 'withdrawn', endedAt: new Date(tx.now), version: { increment: 1 } },
  });
  await tx.db.ledgerOrder.updateMany({
    where: { caseId, kind: { startsWith: 'enrol_' }, state: { in: ['queued', 'sent'] } },
    data: { state: 'failed', version: { increment: 1 } },
  });
  return [{ kind: 'enrolment_withdrawn', data: { enrolmentId, kind } }];
};
