import { addDays, addMonths, laterOf, monthsBetween } from './civil-date.ts';
import { endDateOf } from './end-date-of.ts';
import { lastDayFor, type Step, termRunsOut } from './end-date-steps.ts';
import { begins, endsAtTheEarliest, endsWithTerm, renewsNext, runsOn } from './renewal-steps.ts';
import type { AgreementTerms, NoticePeriod } from './terms.ts';

/** Where an agreement stands between its beginning and its next renewal. */
export interface RenewalDates {
  /** When the binding period, or the fixed term, runs out: the first day after it. */
  readonly termEnd: string;
  /** The first day of the next period; null for an agreement that is not renewed by periods. */
  readonly renewsOn: string | null;
  /** The last day on which a notice prevents that renewal; null likewise. */
  readonly lastNoticeDay: string | null;
  /** The first day without service if the notice came today. */
  readonly earliestEnd: string;
  readonly steps: readonly Step[];
}

/** The dates of an agreement's terms as they stand on a day in Stockholm, written YYYY-MM-DD. */
export function renewalDates(terms: AgreementTerms, today: string): RenewalDates {
  const { start, bindingMonths, renewal, notice } = terms;
  const { endDate: earliestEnd } = endDateOf(terms, { received: today }, null);
  const termEnd = addMonths(start, bindingMonths);
  const opening = [begins(start), termRunsOut(terms, termEnd)];
  if (renewal === 'fixed')
    return {
      ...{ termEnd, earliestEnd, renewsOn: null, lastNoticeDay: null },
      steps: [...opening, endsWithTerm(earliestEnd)],
    };
  if (renewal === 'until_further_notice')
    return {
      ...{ termEnd, earliestEnd, renewsOn: null, lastNoticeDay: null },
      steps: [...opening, runsOn(termEnd), endsAtTheEarliest(earliestEnd)],
    };
  const renewsOn = nextBoundary(start, bindingMonths, renewal.auto, today);
  const lastNoticeDay = before(renewsOn, notice);
  return {
    ...{ termEnd, earliestEnd, renewsOn, lastNoticeDay },
    steps: [
      ...opening,
      renewsNext(renewsOn),
      lastDayFor(lastNoticeDay, renewsOn, notice),
      endsAtTheEarliest(earliestEnd),
    ],
  };
}

/** The first boundary after today, each counted from the start. */
function nextBoundary(start: string, binding: number, every: number, today: string): string {
  const boundary = (k: number) => addMonths(start, binding + k * every);
  const months = monthsBetween(start, laterOf(start, today)) - binding;
  let k = Math.max(0, Math.floor(months / every));
  while (boundary(k) <= today) k += 1;
  return boundary(k);
}

const before = (date: string, notice: NoticePeriod): string =>
  'months' in notice ? addMonths(date, -notice.months) : addDays(date, -notice.days);
