export { type DoubleBilling, findDoubleBilling } from './find-double-billing.ts';
export type { MatchParts } from './match-parts.ts';
export { isClear, type Matching, matchReports, placeOf, type RankedReport } from './match-reports.ts';
export type { BilledReport, CallOutInvoice, WrittenAddress } from './sides.ts';
