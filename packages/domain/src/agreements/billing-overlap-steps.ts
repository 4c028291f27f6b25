import { type Text, text } from '../text/index.ts';

/** The days an invoice covers, both inclusive. */
export interface BilledPeriod {
  readonly from: string;
  readonly to: string;
}

/** What a step comes to: a day, a number of days, or an amount in öre including VAT. */
export type Figure = { readonly date: string } | { readonly days: number } | { readonly ore: number };

/** One step of the count: what it says and what it comes to; null where nothing can be counted. */
export interface OverlapStep extends Text {
  readonly figure: Figure | null;
}

const step = (figure: Figure | null, { sv, en }: Text): OverlapStep => ({ figure, sv, en });

export const noEnd = step(
  null,
  text(
    'Avtalet har inget registrerat slut. Då finns ingen tid efter slutet att räkna.',
    'No end of the agreement is on record, so there is no time after it to count.',
  ),
);

export const noPeriod = step(
  null,
  text(
    'Fakturan anger ingen period. Ange vilka dagar den avser.',
    'The invoice states no period. State which days it covers.',
  ),
);

export const billed = ({ from, to }: BilledPeriod, all: number): OverlapStep =>
  step(
    { days: all },
    text(
      `Fakturan avser ${from} – ${to}. Båda dagarna räknas med.`,
      `The invoice covers ${from} – ${to}. Both days count.`,
    ),
  );

export const ended = (endDate: string, lastDayWith: string): OverlapStep =>
  step(
    { date: endDate },
    text(
      `Avtalets slut: första dagen utan tjänst. Sista dagen med tjänst är ${lastDayWith}.`,
      `The end of the agreement: first day without service. The last day with service is ${lastDayWith}.`,
    ),
  );

export const served = (days: number): OverlapStep =>
  step({ days }, text('Dagar i perioden med tjänst.', 'Days of the period with service.'));

export const after = (days: number): OverlapStep =>
  step({ days }, text('Dagar i perioden efter avtalets slut.', 'Days of the period after the end.'));

export const noticeRan = step(
  { ore: 0 },
  text(
    'Hela perioden ligger före avtalets slut: uppsägningstiden löpte. Inget ska krediteras.',
    'The whole period lies before the end: the notice was still running. Nothing is to be credited.',
  ),
);

export const creditWhole = (ore: number): OverlapStep =>
  step(
    { ore },
    text(
      'Hela perioden ligger efter avtalets slut. Hela fakturan ska krediteras, inklusive moms.',
      'The whole period lies after the end. The whole invoice is to be credited, including VAT.',
    ),
  );

export const creditPart = (ore: number, days: number, all: number): OverlapStep =>
  step(
    { ore },
    text(
      `Ska krediteras: fakturans belopp inklusive moms × ${days}/${all}, avrundat till närmaste öre.`,
      `To be credited: the invoice total including VAT × ${days}/${all}, rounded to the nearest öre.`,
    ),
  );

export const servedPart = (ore: number): OverlapStep =>
  step(
    { ore },
    text(
      'Återstår för dagarna med tjänst, inklusive moms.',
      'Remains for the days with service, including VAT.',
    ),
  );
