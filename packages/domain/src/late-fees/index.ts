export { chargeKindOf, chargeNames } from './charges.ts';
export { halfYearOf, nextHalfYear } from './days.ts';
export { explainLateFee } from './explain-late-fee.ts';
export { type Interest, interestOf, roundingRule } from './interest-of.ts';
export { knownRates } from './known-rates.ts';
export type { Charge, CheckKey, LateFeeFacts, LateFeeFinding } from './late-fee.ts';
export { halfYearName, lawfulRate, missingHalfYears, type ReferenceRate } from './reference-rates.ts';
