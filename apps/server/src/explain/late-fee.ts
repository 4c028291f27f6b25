import { explainLateFee, interestOf, knownRates, roundingRule } from '@underlag/domain/late-fees';
import { z } from 'zod';
import { CivilDay } from './civil-day.ts';

const Ore = z.int();
const Percent = z.number().min(-10).max(100);
const Paid = z.strictObject({ on: CivilDay, ore: Ore });
const Rates = z.array(z.strictObject({ halfYear: CivilDay, percent: Percent })).default([...knownRates]);

const InterestLine = z.strictObject({
  capitalOre: Ore.nonnegative(),
  dueOn: CivilDay,
  paidOn: CivilDay,
  payments: z.array(Paid).default([]),
  agreedPercent: Percent.nonnegative().nullish(),
  rates: Rates,
});

const Charge = z.strictObject({
  kind: z.enum(['reminder', 'demand', 'plan', 'compensation', 'interest']),
  ore: Ore.positive(),
  on: CivilDay,
  number: z.string().default('–'),
});
const ChargeLine = z.strictObject({
  charge: Charge,
  others: z.array(Charge).default([]),
  invoice: z.strictObject({
    number: z.string().default('–'),
    isCost: z.boolean().default(false),
    capitalOre: Ore.nonnegative(),
    issuedOn: CivilDay,
    dueOn: CivilDay,
  }),
  debtor: z.enum(['private', 'company', 'public_body']),
  agreement: z
    .strictObject({ reminderFeeAgreed: z.boolean(), interestPercent: Percent.nonnegative().nullable() })
    .nullable(),
  payments: z.array(Paid).default([]),
  deliveries: z
    .array(
      z.strictObject({
        on: CivilDay,
        way: z.enum(['paper', 'email', 'e_invoice', 'portal']),
        outcome: z.enum(['sent', 'delivered', 'bounced', 'returned', 'rejected']),
      }),
    )
    .default([]),
  dunning: z
    .array(z.strictObject({ kind: z.enum(['reminder', 'demand', 'handed_over', 'recalled']), on: CivilDay }))
    .default([]),
  holds: z
    .array(
      z.strictObject({
        reason: z.string().default('dispute'),
        ore: Ore.positive(),
        from: CivilDay,
        until: CivilDay.nullable(),
      }),
    )
    .default([]),
  rates: Rates,
});

export const LateFeeLine = z.looseObject({});

/**
 * A late invoice → `{ totalOre, days, steps, rounding }`, or `{ missing, sv, en }` naming the half-year without a rate; a charge with its
 * record → `{ verdict, because, waiveOre, why, checks, course, interest, says }`. Without `rates`, those known on the first day.
 */
export function explainLateness(line: z.infer<typeof LateFeeLine>) {
  if ('charge' in line) return explainLateFee(ChargeLine.parse(line));
  const { paidOn, ...invoice } = InterestLine.parse(line);
  const interest = interestOf({ ...invoice, until: paidOn, agreedPercent: invoice.agreedPercent ?? null });
  if (!interest.ok) return { missing: interest.halfYear, ...interest.says };
  const { totalOre, days, steps } = interest;
  return { totalOre, days, steps, rounding: roundingRule };
}
