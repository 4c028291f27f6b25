export { isCivilDate } from './civil-date.ts';
export { type EndDate, endDateOf } from './end-date-of.ts';
export type { Step } from './end-date-steps.ts';
export { lastInvoicePeriod } from './last-invoice-period.ts';
export type { AgreementTerms, Notice, NoticePeriod, ReceiptSource, Renewal } from './terms.ts';
