/** How long before the end notice is to be given: calendar months or counted days, whole and from 0 up. */
export type NoticePeriod = { readonly months: number } | { readonly days: number };

/** What follows when the binding period has run out: it goes on, it is renewed by `auto` months (from 1 up), or it ends. */
export type Renewal = 'until_further_notice' | 'fixed' | { readonly auto: number };

/** What an agreement says of its end. `start` is the first day with service; `month_end` lets service run the month out. */
export interface AgreementTerms {
  readonly start: string;
  readonly bindingMonths: number;
  readonly notice: NoticePeriod;
  readonly renewal: Renewal;
  readonly snap: 'none' | 'month_end';
}

/** Where the day of receipt is known from: our own host's Received header, the time of intake, or a letter's recorded arrival (G4). */
export type ReceiptSource = 'received_header' | 'intake' | 'letter';

/** A written notice: the day in Stockholm on which it reached us, and how that day is known. */
export interface Notice {
  readonly received: string;
  readonly source?: ReceiptSource;
}
