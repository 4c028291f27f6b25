import type { BilledPeriod, OverlapStep } from './billing-overlap-steps.ts';
import * as steps from './billing-overlap-steps.ts';
import { addDays, daysBetween, isCivilDate } from './civil-date.ts';

/** What an invoice covers and comes to; amounts in öre including VAT. */
export interface BilledInvoice {
  readonly period: BilledPeriod | null;
  readonly totalOre: number;
  /** Its lines, where the credit is to be told for each. */
  readonly linesOre?: readonly number[];
}

/** The days and amounts on both sides of the end; each pair adds up to the whole. */
export interface OverlapCount {
  readonly allDays: number;
  readonly servedDays: number;
  readonly afterDays: number;
  readonly creditOre: number;
  readonly servedOre: number;
  /** What is to be credited of each line; adds up to what the sum of the lines would give. */
  readonly lineCreditsOre: readonly number[];
}

/** What of an invoice is for time after the agreement: nothing yet, a part or all of it, or why that cannot be said. */
export interface BillingOverlap {
  readonly outcome: 'no_end' | 'no_period' | 'before_end' | 'part' | 'full';
  /** Null where it cannot be said. */
  readonly count: OverlapCount | null;
  readonly steps: readonly OverlapStep[];
}

/**
 * How much of an invoice is for time after the agreement's end (G9), by days. `endDate` is the first day without service,
 * null while none is settled. A part is rounded to the nearest öre, half an öre up. Days or amounts that cannot be counted
 * with are a RangeError.
 */
export function billingOverlap(invoice: BilledInvoice, endDate: string | null): BillingOverlap {
  check(invoice, endDate);
  const { period, totalOre } = invoice;
  if (endDate === null) return { outcome: 'no_end', count: null, steps: [steps.noEnd] };
  if (period === null) return { outcome: 'no_period', count: null, steps: [steps.noPeriod] };
  const allDays = daysBetween(period.from, period.to) + 1;
  const servedDays = Math.min(allDays, Math.max(0, daysBetween(period.from, endDate)));
  const afterDays = allDays - servedDays;
  const creditOre = share(totalOre, afterDays, allDays);
  const servedOre = totalOre - creditOre;
  const outcome = afterDays === 0 ? 'before_end' : servedDays === 0 ? 'full' : 'part';
  const lineCreditsOre = shares(invoice.linesOre ?? [], afterDays, allDays);
  return {
    outcome,
    count: { allDays, servedDays, afterDays, creditOre, servedOre, lineCreditsOre },
    steps: [
      steps.billed(period, allDays),
      steps.ended(endDate, addDays(endDate, -1)),
      steps.served(servedDays),
      steps.after(afterDays),
      ...(outcome === 'before_end' ? [steps.noticeRan] : []),
      ...(outcome === 'full' ? [steps.creditWhole(creditOre)] : []),
      ...(outcome === 'part'
        ? [steps.creditPart(creditOre, afterDays, allDays), steps.servedPart(servedOre)]
        : []),
    ],
  };
}

/** So many days' share of an amount, rounded to the nearest öre; half an öre goes away from zero. */
function share(ore: number, days: number, all: number): number {
  // An amount times days may be more than a number counts exactly.
  const [whole, part] = [BigInt(all), BigInt(Math.abs(ore)) * BigInt(days)];
  const rounded = Number((2n * part + whole) / (2n * whole));
  return ore < 0 && rounded > 0 ? -rounded : rounded;
}

// Each line gets what it adds to the running sum's share, so that no öre is lost or won by rounding line by line.
function shares(linesOre: readonly number[], days: number, all: number): number[] {
  let sum = 0;
  return linesOre.map((ore) => {
    const before = share(sum, days, all);
    sum += ore;
    return share(sum, days, all) - before;
  });
}

function check({ period, totalOre, linesOre = [] }: BilledInvoice, endDate: string | null): void {
  const dates = [...(period ? [period.from, period.to] : []), ...(endDate === null ? [] : [endDate])];
  if (!dates.every(isCivilDate) || (period && period.to < period.from))
    throw new RangeError('a period from a date to one not before it, written YYYY-MM-DD, is needed');
  const sum = linesOre.reduce((all, ore) => all + Math.abs(ore), 0);
  if (![totalOre, ...linesOre, sum].every(Number.isSafeInteger))
    throw new RangeError('amounts in whole öre are needed');
}
