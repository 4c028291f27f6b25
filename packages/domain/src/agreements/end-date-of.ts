import { addDays, addMonths, firstOfMonthFrom, isCivilDate, laterOf, monthsBetween } from './civil-date.ts';
import type { Step } from './end-date-steps.ts';
import * as steps from './end-date-steps.ts';
import type { AgreementTerms, Notice, NoticePeriod } from './terms.ts';

/** The first day without service, whether it had passed when the notice came, and how it was found, step by step. */
export interface EndDate {
  readonly endDate: string;
  readonly alreadyEnded: boolean;
  /** The last step's date is the end date. */
  readonly steps: readonly Step[];
}

/**
 * The first day without service after a written notice (G7). `wished` is the first day the customer wants to be without
 * service. Dates are YYYY-MM-DD; terms or dates that cannot be counted with are a RangeError.
 */
export function endDateOf(terms: AgreementTerms, notice: Notice, wished: string | null): EndDate {
  checkTerms(terms, notice, wished);
  const termEnd = addMonths(terms.start, terms.bindingMonths);
  const course = courseOf(terms, termEnd, notice.received, wished);
  const endDate = terms.snap === 'month_end' ? firstOfMonthFrom(course.date) : course.date;
  const alreadyEnded = terms.renewal === 'fixed' && notice.received > endDate;
  return {
    endDate,
    alreadyEnded,
    steps: [
      steps.received(notice),
      steps.termRunsOut(terms, termEnd),
      ...course.steps,
      ...(endDate === course.date ? [] : [steps.runsTheMonthOut(endDate)]),
      alreadyEnded ? steps.hadEnded(endDate) : steps.firstDayWithout(endDate, addDays(endDate, -1)),
    ],
  };
}

/** Where a renewal model leads before the month is run out, and by which steps. */
interface Course {
  date: string;
  steps: Step[];
}

function courseOf(terms: AgreementTerms, termEnd: string, received: string, wished: string | null): Course {
  if (terms.renewal === 'fixed')
    return { date: termEnd, steps: wished === null || wished === termEnd ? [] : [steps.fixedAnyway(wished)] };
  if (terms.renewal === 'until_further_notice') return goesOn(terms, termEnd, received, wished);
  return isRenewed(terms, terms.renewal.auto, received, wished);
}

function goesOn(terms: AgreementTerms, termEnd: string, received: string, wished: string | null): Course {
  const lastDay = before(termEnd, terms.notice);
  const inTime = received <= lastDay;
  const earliest = inTime ? termEnd : laterOf(termEnd, after(received, terms.notice));
  const found = [
    steps.lastDayFor(lastDay, termEnd, terms.notice),
    inTime ? steps.inTimeForBinding(earliest) : steps.noticeRunsOut(earliest, received, terms.notice),
  ];
  if (wished === null || wished === earliest) return { date: earliest, steps: found };
  return wished > earliest
    ? { date: wished, steps: [...found, steps.laterWish(wished)] }
    : { date: earliest, steps: [...found, steps.wishTooEarly(wished)] };
}

function isRenewed(terms: AgreementTerms, every: number, received: string, wished: string | null): Course {
  // Counted from the start each time: a boundary that was clamped in February must not move those after it.
  const boundary = (k: number) => addMonths(terms.start, terms.bindingMonths + k * every);
  const misses = (date: string) =>
    received > before(date, terms.notice) ? 'late' : date < (wished ?? '') ? 'before_wish' : null;

  // No boundary in a month before the notice's or the wish's can do, so the search begins there.
  const months = monthsBetween(terms.start, laterOf(received, wished ?? received)) - terms.bindingMonths;
  let k = Math.max(0, Math.ceil(months / every));
  while (misses(boundary(k))) k += 1;

  const date = boundary(k);
  const passed = k > 0 ? boundary(k - 1) : null;
  return {
    date,
    steps: [
      ...(wished === null || wished === date ? [] : [steps.boundaryForWish(wished)]),
      ...(passed === null
        ? []
        : misses(passed) === 'late'
          ? [steps.tooLateFor(before(passed, terms.notice), passed)]
          : [steps.boundaryBeforeWish(passed)]),
      steps.lastDayFor(before(date, terms.notice), date, terms.notice),
      steps.inTimeForPeriod(date),
    ],
  };
}

const before = (date: string, notice: NoticePeriod): string =>
  'months' in notice ? addMonths(date, -notice.months) : addDays(date, -notice.days);

const after = (date: string, notice: NoticePeriod): string =>
  'months' in notice ? addMonths(date, notice.months) : addDays(date, notice.days);

function checkTerms(
  { start, bindingMonths, notice, renewal }: AgreementTerms,
  { received }: Notice,
  wished: string | null,
) {
  const dates = [start, received, ...(wished === null ? [] : [wished])];
  const counts = [
    bindingMonths,
    'months' in notice ? notice.months : notice.days,
    // Renewing by nothing would never reach an end.
    typeof renewal === 'string' ? 0 : renewal.auto - 1,
  ];
  if (dates.every(isCivilDate) && counts.every((count) => Number.isSafeInteger(count) && count >= 0)) return;
  throw new RangeError('terms of whole months and days, and dates written YYYY-MM-DD, are needed');
}
