import { type Text, text } from '../text/index.ts';
import type { ChargeKind } from './late-fee.ts';

/** The most that may be charged for each, in öre (lag 1981:739 in the wording of 2013:56). Interest has no ceiling but the calculation. */
export const ceilings: Readonly<Record<Exclude<ChargeKind, 'interest'>, number>> = {
  reminder: 60_00,
  demand: 180_00,
  plan: 170_00,
  compensation: 450_00,
};

/** Each charge in words, as a heading. */
export const chargeNames: Readonly<Record<ChargeKind, Text>> = {
  reminder: text('Påminnelseavgift', 'Reminder fee'),
  demand: text('Kostnad för inkassokrav', 'Cost of a debt-collection demand'),
  plan: text('Avgift för avbetalningsplan', 'Fee for an instalment plan'),
  compensation: text('Förseningsersättning', 'Late-payment compensation'),
  interest: text('Dröjsmålsränta', 'Late interest'),
};

/** What is known about an invoice that charges something for lateness. */
interface Charging {
  readonly invoiceKind: 'reminder_fee' | 'interest';
  readonly ore: number;
  /** The fees of the demands, and of the plans, of the invoice it is charged for. */
  readonly demandFees: readonly number[];
  readonly planFees: readonly number[];
}

/** What such an invoice charges. The compensation is a fixed sum, so a fee of exactly that is taken for it; the rest follows from the dunning. */
export function chargeKindOf({ invoiceKind, ore, demandFees, planFees }: Charging): ChargeKind {
  if (invoiceKind === 'interest') return 'interest';
  if (ore === ceilings.compensation) return 'compensation';
  if (demandFees.includes(ore)) return 'demand';
  return planFees.includes(ore) ? 'plan' : 'reminder';
}
