import {
  type Charge,
  chargeKindOf,
  explainLateFee,
  type LateFeeFacts,
  type LateFeeFinding,
  type ReferenceRate,
} from '@underlag/domain/late-fees';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore, type Tx } from '../db.ts';
import { swedishDay } from './swedish-day.ts';

const claimParts = {
  customer: { select: { kind: true } },
  agreement: { select: { reminderFeeAgreed: true, lateInterestPercent: true } },
  payments: { orderBy: [{ paidOn: 'asc' }, { id: 'asc' }] },
  deliveries: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  dunning: { orderBy: [{ happenedOn: 'asc' }, { id: 'asc' }] },
  holds: { orderBy: { id: 'asc' } },
  plans: { select: { feeOre: true } },
  chargedFor: {
    where: { kind: { in: ['reminder_fee', 'interest'] } },
    orderBy: [{ issuedOn: 'asc' }, { number: 'asc' }],
  },
} satisfies Prisma.InvoiceInclude;

type Claim = Prisma.InvoiceGetPayload<{ include: typeof claimParts }>;
type Fee = Claim['chargedFor'][number];

/** A fee or interest that was charged, and what the record says of it (G16). */
export interface ExplainedFee {
  fee: Fee;
  charge: Charge;
  finding: LateFeeFinding;
}

/** Every fee and interest that was charged for the invoice, or the one that the invoice itself is, explained; oldest first. */
export async function lateFeesOf(
  tx: Tx,
  invoice: { id: string; kind: string; aboutInvoiceId: string | null },
): Promise<ExplainedFee[]> {
  const isFee = invoice.kind === 'reminder_fee' || invoice.kind === 'interest';
  const claimId = isFee ? invoice.aboutInvoiceId : invoice.id;
  const claim = claimId && (await tx.db.invoice.findUnique({ where: { id: claimId }, include: claimParts }));
  if (!claim) return [];
  const rates = await referenceRates(tx.db);
  const charges = claim.chargedFor.map((fee) => ({ fee, charge: chargeOf(claim, fee) }));
  return charges
    .filter(({ fee }) => !isFee || fee.id === invoice.id)
    .map(({ fee, charge }) => {
      const others = charges.filter((other) => other.fee.id !== fee.id && isCharged(other.fee));
      const facts = { ...factsOf(claim, rates), charge, others: others.map((other) => other.charge) };
      return { fee, charge, finding: explainLateFee(facts) };
    });
}

/** The newest version of each half-year's reference rate, oldest half-year first. */
export async function referenceRates(db: Tx['db']): Promise<ReferenceRate[]> {
  const rows = await db.referenceRate.findMany({
    orderBy: [{ halfYear: 'asc' }, { version: 'desc' }],
    distinct: ['halfYear'],
  });
  return rows.map(({ halfYear, percent }) => ({ halfYear: day(halfYear), percent: percent.toNumber() }));
}

const isCharged = ({ totalOre, creditedOre }: Fee): boolean => creditedOre < totalOre;

function chargeOf({ dunning, plans }: Claim, { kind, totalOre, issuedOn, number }: Fee): Charge {
  const fees = (step: string) =>
    dunning.flatMap((event) => (event.kind === step && event.feeOre > 0n ? [ore(event.feeOre)] : []));
  const chargeKind = chargeKindOf({
    invoiceKind: kind === 'interest' ? 'interest' : 'reminder_fee',
    ore: ore(totalOre),
    demandFees: fees('demand'),
    planFees: plans.flatMap(({ feeOre }) => (feeOre > 0n ? [ore(feeOre)] : [])),
  });
  // A fee is charged with the reminder or the demand; the invoice for it may come later.
  const step = dunning.findLast(
    (event) => event.kind === chargeKind && event.happenedOn <= issuedOn && event.feeOre === totalOre,
  );
  return { kind: chargeKind, ore: ore(totalOre), on: day(step?.happenedOn ?? issuedOn), number };
}

function factsOf(claim: Claim, rates: readonly ReferenceRate[]): Omit<LateFeeFacts, 'charge' | 'others'> {
  const { agreement } = claim;
  const paid = claim.payments.reduce((sum, { amountOre }) => sum + ore(amountOre), 0);
  return {
    invoice: {
      number: claim.number,
      isCost: claim.kind === 'reminder_fee' || claim.kind === 'interest',
      capitalOre: ore(claim.totalOre - claim.creditedOre),
      issuedOn: day(claim.issuedOn),
      dueOn: day(claim.dueOn),
    },
    debtor: (claim.customer?.kind ?? 'private') as LateFeeFacts['debtor'],
    agreement: agreement && {
      reminderFeeAgreed: agreement.reminderFeeAgreed,
      interestPercent: agreement.lateInterestPercent?.toNumber() ?? null,
    },
    payments: claim.payments.map(({ paidOn, amountOre }) => ({ on: day(paidOn), ore: ore(amountOre) })),
    undatedOre: Math.max(0, ore(claim.paidOre) - paid),
    deliveries: claim.deliveries.map(({ at, way, outcome }) => ({
      on: swedishDay(at.toISOString()),
      way: way as LateFeeFacts['deliveries'][number]['way'],
      outcome: outcome as LateFeeFacts['deliveries'][number]['outcome'],
    })),
    dunning: claim.dunning.map(({ kind, happenedOn }) => ({
      kind: kind as LateFeeFacts['dunning'][number]['kind'],
      on: day(happenedOn),
    })),
    holds: claim.holds.map(({ reason, amountOre, startsOn, endedAt }) => ({
      reason,
      ore: ore(amountOre),
      from: day(startsOn),
      until: endedAt && swedishDay(endedAt.toISOString()),
    })),
    rates,
  };
}
