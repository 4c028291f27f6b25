import { type Text, text } from '../text/index.ts';
import type { AgreementTerms, Notice, NoticePeriod, ReceiptSource } from './terms.ts';

/** One step of the derivation: what it says, and the date it leads to. */
export interface Step extends Text {
  readonly date: string;
}

const step = (date: string, sv: string, en: string): Step => ({ sv, en, date });

const sources: Record<ReceiptSource, Text> = {
  received_header: text(', enligt vår egen e-postserver', ', by our own mail server'),
  intake: text(', enligt tiden för inläsningen', ', by the time it was taken in'),
  letter: text(', enligt brevets registrerade ankomstdag', ', by the recorded arrival of the letter'),
};

export function received({ received: day, source }: Notice): Step {
  const known = source ? sources[source] : text('', '');
  return step(day, `Uppsägningen kom in till oss${known.sv}.`, `The notice reached us${known.en}.`);
}

export function termRunsOut({ start, bindingMonths, renewal }: AgreementTerms, termEnd: string): Step {
  const then = whatFollows(renewal);
  const span = months(bindingMonths);
  if (bindingMonths === 0)
    return step(
      termEnd,
      `Avtalet börjar gälla. Det har ingen bindningstid.${then.sv}`,
      `The agreement begins. It has no binding period.${then.en}`,
    );
  const name = nameOfTerm(renewal);
  return step(
    termEnd,
    `${name.sv} på ${span.sv}, räknad från ${start}, löper ut.${then.sv}`,
    `${name.en} of ${span.en}, counted from ${start}, runs out.${then.en}`,
  );
}

export const lastDayFor = (lastDay: string, date: string, notice: NoticePeriod): Step =>
  step(
    lastDay,
    `Sista dag att säga upp till ${date}. Uppsägningstiden är ${lengthOf(notice).sv}.`,
    `Last day to give notice for ${date}. The notice period is ${lengthOf(notice).en}.`,
  );

export const inTimeForBinding = (date: string): Step =>
  step(
    date,
    'Uppsägningen kom in i tid. Avtalet upphör när bindningstiden löper ut.',
    'The notice came in time. The agreement ends when the binding period runs out.',
  );

export const noticeRunsOut = (date: string, from: string, notice: NoticePeriod): Step =>
  step(
    date,
    `Uppsägningen kom in senare. Uppsägningstiden på ${lengthOf(notice).sv}, räknad från ${from}, löper ut.`,
    `The notice came later. The notice period of ${lengthOf(notice).en}, counted from ${from}, runs out.`,
  );

export const laterWish = (wished: string): Step =>
  step(
    wished,
    'Kunden önskar ett senare slut, och det gäller.',
    'The customer wishes a later end, and that one holds.',
  );

export const wishTooEarly = (wished: string): Step =>
  step(
    wished,
    'Kunden önskar detta datum, men avtalet kan inte upphöra så tidigt.',
    'The customer wishes this date, but the agreement cannot end so early.',
  );

export const fixedAnyway = (wished: string): Step =>
  step(
    wished,
    'Kunden önskar detta datum, men ett tidsbestämt avtal gäller avtalstiden ut.',
    'The customer wishes this date, but an agreement for a fixed term lasts its term.',
  );

export const boundaryForWish = (wished: string): Step =>
  step(
    wished,
    'Kunden önskar detta datum. Avtalet upphör vid första möjliga periodslut från och med då.',
    'The customer wishes this date. The agreement ends with the first possible period from then on.',
  );

export const tooLateFor = (lastDay: string, boundary: string): Step =>
  step(
    lastDay,
    `Sista dag att säga upp till ${boundary}. Uppsägningen kom in senare än så.`,
    `Last day to give notice for ${boundary}. The notice came later than that.`,
  );

export const boundaryBeforeWish = (boundary: string): Step =>
  step(
    boundary,
    'Perioden löper ut före det önskade datumet.',
    'The period runs out before the date wished for.',
  );

export const inTimeForPeriod = (date: string): Step =>
  step(
    date,
    'Uppsägningen kom in i tid. Avtalet upphör när perioden löper ut.',
    'The notice came in time. The agreement ends when the period runs out.',
  );

export const runsTheMonthOut = (date: string): Step =>
  step(
    date,
    'Tjänsten löper till månadens slut. Första dagen utan tjänst blir den första i nästa månad.',
    'Service runs to the end of the month. The first day without service is the first of the next.',
  );

export const firstDayWithout = (date: string, lastDayWith: string): Step =>
  step(
    date,
    `Första dagen utan tjänst. Sista dagen med tjänst är ${lastDayWith}.`,
    `First day without service. The last day with service is ${lastDayWith}.`,
  );

export const hadEnded = (date: string): Step =>
  step(
    date,
    'Avtalet hade redan upphört när uppsägningen kom in. Detta var den första dagen utan tjänst.',
    'The agreement had ended already when the notice came. This was the first day without service.',
  );

function nameOfTerm(renewal: AgreementTerms['renewal']): Text {
  if (renewal === 'fixed') return text('Avtalstiden', 'The term');
  if (renewal === 'until_further_notice') return text('Bindningstiden', 'The binding period');
  return text('Den första avtalsperioden', 'The first period');
}

function whatFollows(renewal: AgreementTerms['renewal']): Text {
  if (renewal === 'until_further_notice') return text('', '');
  if (renewal === 'fixed') return text(' Avtalet är tidsbestämt.', ' The agreement is for a fixed term.');
  const every = months(renewal.auto);
  return text(
    ` Därefter förlängs avtalet med ${every.sv} i taget.`,
    ` The agreement is then renewed by ${every.en} at a time.`,
  );
}

const lengthOf = (notice: NoticePeriod): Text =>
  'months' in notice ? months(notice.months) : days(notice.days);

const months = (count: number): Text =>
  text(`${count} ${count === 1 ? 'månad' : 'månader'}`, `${count} ${count === 1 ? 'month' : 'months'}`);

const days = (count: number): Text =>
  text(`${count} ${count === 1 ? 'dag' : 'dagar'}`, `${count} ${count === 1 ? 'day' : 'days'}`);
