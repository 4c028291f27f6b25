export type { MatchParts } from './match-parts.ts';
export { type Matching, matchReports, type RankedReport } from './match-reports.ts';
export type { BilledReport, CallOutInvoice, WrittenAddress } from './sides.ts';
