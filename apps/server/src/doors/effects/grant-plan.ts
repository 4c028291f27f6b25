import { planFeeOf, planOf } from '@underlag/domain/case-types';
import { planKindOf } from '@underlag/domain/payment-plans';
import { text } from '@underlag/domain/text';
import type { Tx } from '../../db.ts';
import { refused } from '../../errors.ts';
import type { CarryOut } from '../carry-out.ts';
import { tellPayer } from '../tell-payer.ts';

/** The plan runs from now: the ledger is told, and the payer in writing, with every date and amount (lag 1981:739, 3 §). */
export const grantPlan: CarryOut = async (carrying) => {
  const { ctx, tx, record, fields } = carrying;
  const { id: caseId, invoiceId } = record.row;
  const plan = planOf(fields);
  if (!invoiceId || !plan) throw new Error('a plan of nothing was let through');
  await onlyOne(tx, invoiceId);
  const kind = planKindOf(plan);
  const feeOre = planFeeOf(fields);
  const { id: planId } = await tx.db.paymentPlan.create({
    data: {
      caseId,
      invoiceId,
      kind,
      feeOre,
      madeBy: ctx.actor.personId,
      madeAt: new Date(tx.now),
      instalments: {
        create: plan.map(({ dueOn, amountOre }, index) => ({
          position: index + 1,
          dueOn: new Date(dueOn),
          amountOre,
        })),
      },
    },
  });
  await tx.db.ledgerOrder.create({
    data: {
      caseId,
      invoiceId,
      kind: 'payment_plan',
      data: { planId, kind, feeOre, payments: plan.map((payment) => ({ ...payment })) },
      createdAt: new Date(tx.now),
    },
  });
  return [
    { kind: 'plan_granted', data: { planId, kind } },
    ...(await tellPayer(carrying, kind === 'extension' ? 'extension_granted' : 'plan_granted')),
  ];
};

/** One plan of an invoice runs at a time; two who grant one at once take turns here. */
async function onlyOne(tx: Tx, invoiceId: string): Promise<void> {
  await tx.db.$queryRaw`select id from invoice where id = ${invoiceId}::uuid for update`;
  const other = await tx.db.paymentPlan.findFirst({
    where: { invoiceId, state: 'running' },
    include: { case: { select: { number: true } } },
  });
  if (!other) return;
  throw refused({
    code: 'plan.running',
    says: text(
      `En plan för fakturan löper redan, i ärende ${other.case.number}. Bara en i taget kan löpa.`,
      `A plan for the invoice runs already, in case ${other.case.number}. Only one at a time can run.`,
    ),
  });
}
