import { kronor, type Text, text } from '../text/index.ts';
import { addDays, daysBetween, earlierOf, halfYearOf, nextHalfYear } from './days.ts';
import {
  addedPoints,
  halfYearName,
  lawfulRate,
  percentWords,
  type ReferenceRate,
} from './reference-rates.ts';

/** What came in for an invoice on a day, in öre. */
export interface Paid {
  readonly on: string;
  readonly ore: number;
}

/** An invoice that is late. Days are YYYY-MM-DD, amounts in öre. */
export interface LateInvoice {
  readonly capitalOre: number;
  readonly dueOn: string;
  /** The last day that is counted: when it was paid, or up to when interest is asked for. */
  readonly until: string;
  /** Part payments lower the capital from the day after. */
  readonly payments?: readonly Paid[];
  /** The rate of the agreement in percent, which then holds instead of the law's. */
  readonly agreedPercent?: number | null;
  readonly rates: readonly ReferenceRate[];
}

/** Days in a row with one capital and one rate, first and last day both counted. */
export interface InterestStep {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly capitalOre: number;
  readonly percent: number;
  /** What the step adds to the rounded sum. */
  readonly ore: number;
  readonly says: Text;
}

/** The interest with every step, or the half-year that no rate is known for. */
export type Interest =
  | {
      readonly ok: true;
      readonly totalOre: number;
      readonly days: number;
      readonly steps: readonly InterestStep[];
    }
  | { readonly ok: false; readonly halfYear: string; readonly says: Text };

/** The one rule of rounding, as it is shown under every calculation. */
export const roundingRule: Text = text(
  'Kapital × räntesats × dagar / 365. Förfallodagen räknas inte, betalningsdagen räknas. Bara summan avrundas, till hela ören; varje steg visar vad det lägger till den.',
  'Capital × rate × days / 365. The due day is not counted, the day of payment is. Only the sum is rounded, to whole öre; each step shows what it adds to it.',
);

/** Late interest (räntelagen 3 och 6 §§) from the day after the due day, in pieces by half-year and by what is left to pay. Never below zero. */
export function interestOf(invoice: LateInvoice): Interest {
  const { rates, agreedPercent = null } = invoice;
  const steps: InterestStep[] = [];
  let parts = 0n;
  for (const { from, to, capitalOre } of piecesOf(invoice)) {
    const halfYear = halfYearOf(from);
    const reference = rates.find((rate) => rate.halfYear === halfYear)?.percent ?? null;
    if (agreedPercent === null && reference === null) return missingRate(halfYear);
    const percent = agreedPercent ?? lawfulRate(reference ?? 0);
    const days = daysBetween(from, to) + 1;
    const before = wholeOre(parts);
    parts += BigInt(capitalOre) * BigInt(Math.round(percent * 100)) * BigInt(days);
    const step = { from, to, days, capitalOre, percent, ore: wholeOre(parts) - before };
    steps.push({ ...step, says: sayStep(step, agreedPercent === null ? reference : null) });
  }
  const days = steps.reduce((sum, step) => sum + step.days, 0);
  return { ok: true, totalOre: wholeOre(parts), days, steps };
}

interface Piece {
  from: string;
  to: string;
  capitalOre: number;
}

/** The days after the due day on which anything is left to pay, cut at each half-year and after each payment. */
function piecesOf({ capitalOre, dueOn, until, payments = [] }: LateInvoice): Piece[] {
  if (!Number.isSafeInteger(capitalOre) || capitalOre < 0)
    throw new RangeError('a capital in whole öre is needed');
  const pieces: Piece[] = [];
  let from = addDays(dueOn, 1);
  while (daysBetween(from, until) >= 0) {
    const left = capitalOre - paidBefore(payments, from);
    const lastOfHalf = addDays(nextHalfYear(halfYearOf(from)), -1);
    const nextPayment = payments.map(({ on }) => on).filter((on) => on >= from);
    const to = [lastOfHalf, ...nextPayment].reduce(earlierOf, until);
    // A payment may be taken back: a day on which nothing is left is passed over, not the end.
    if (left > 0) pieces.push({ from, to, capitalOre: left });
    from = addDays(to, 1);
  }
  return pieces;
}

const paidBefore = (payments: readonly Paid[], day: string): number =>
  payments.filter(({ on }) => on < day).reduce((sum, { ore }) => sum + ore, 0);

/** Öre × hundredths of a percent × days as whole öre, half an öre upwards. */
function wholeOre(parts: bigint): number {
  const perOre = 365n * 10_000n;
  return Number((2n * parts + perOre) / (2n * perOre));
}

function sayStep({ days, capitalOre, percent }: Omit<InterestStep, 'says'>, reference: number | null): Text {
  const [capital, rate] = [kronor(capitalOre), percentWords(percent)];
  const count = text(days === 1 ? '1 dag' : `${days} dagar`, days === 1 ? '1 day' : `${days} days`);
  const origin = originOf(percent, reference);
  return text(
    `${capital.sv} × ${rate.sv} × ${count.sv} / 365. ${origin.sv}`,
    `${capital.en} × ${rate.en} × ${count.en} / 365. ${origin.en}`,
  );
}

function originOf(percent: number, reference: number | null): Text {
  if (reference === null) return text('Räntan följer av avtalet.', 'The rate is the agreement’s.');
  const rate = percentWords(reference);
  if (percent === 0 && reference < -addedPoints)
    return text(
      `Referensränta ${rate.sv}: räntan blir aldrig lägre än noll.`,
      `Reference rate ${rate.en}: the interest is never below zero.`,
    );
  return text(
    `Referensränta ${rate.sv} plus ${addedPoints} procentenheter.`,
    `Reference rate ${rate.en} plus ${addedPoints} percentage points.`,
  );
}

function missingRate(halfYear: string): Interest {
  const name = halfYearName(halfYear);
  return {
    ok: false,
    halfYear,
    says: text(
      `Referensräntan för ${name.sv} (från ${halfYear}) saknas, så räntan kan inte räknas ut. Lägg in den under Inställningar, Referensräntor.`,
      `The reference rate of ${name.en} (from ${halfYear}) is missing, so the interest cannot be reckoned. Add it under Settings, Reference rates.`,
    ),
  };
}
