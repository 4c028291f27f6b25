import { conflict } from '../../errors.ts';
import { approvedEnding } from '../approved-ending.ts';
import type { CarryOut } from '../carry-out.ts';
import { keepChange } from '../keep-change.ts';

/** The agreement ends on the day that was approved, and the ledger is told until when it bills (G7). */
export const endAgreement: CarryOut = async ({ ctx, tx, record }) => {
  const { row } = record;
  const approved = await approvedEnding(tx, row.id);
  if (!row.agreementId || !approved) throw new Error('an agreement ends only as it was approved');
  const { endDate: endsOn, lastPeriod } = approved.ending;
  const ended = await tx.db.agreement.updateMany({
    where: { id: row.agreementId, endsOn: null },
    data: { endsOn: new Date(endsOn), version: { increment: 1 } },
  });
  if (ended.count !== 1) throw conflict(null, null);
  await keepChange(tx, {
    register: 'agreement',
    subjectId: row.agreementId,
    actorId: ctx.actor.personId,
    before: { endsOn: null },
    after: { endsOn },
    reason: row.number,
  });
  await tx.db.ledgerOrder.create({
    data: {
      caseId: row.id,
      agreementId: row.agreementId,
      kind: 'end_agreement',
      data: { endsOn, lastPeriod },
      createdAt: new Date(tx.now),
    },
  });
  return [{ kind: 'agreement_ended', data: { agreementId: row.agreementId, endsOn } }];
};
