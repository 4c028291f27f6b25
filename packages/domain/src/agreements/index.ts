export {
  type BilledInvoice,
  type BillingOverlap,
  billingOverlap,
} from './billing-overlap.ts';
export type { BilledPeriod, Figure, OverlapStep } from './billing-overlap-steps.ts';
export { isCivilDate } from './civil-date.ts';
export { type EndDate, endDateOf } from './end-date-of.ts';
export type { Step } from './end-date-steps.ts';
export { lastInvoicePeriod } from './last-invoice-period.ts';
export { type RenewalDates, renewalDates } from './renewal-dates.ts';
export type { AgreementTerms, Notice, NoticePeriod, ReceiptSource, Renewal } from './terms.ts';
