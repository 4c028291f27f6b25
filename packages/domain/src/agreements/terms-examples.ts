import { endDateOf } from './end-date-of.ts';
import type { AgreementTerms } from './terms.ts';

// Agreements of the promise (G7), for the specifications.

/** From 15 March 2025, 12 months, notice 3 months, then until further notice. */
export const rolling: AgreementTerms = {
  start: '2025-03-15',
  bindingMonths: 12,
  notice: { months: 3 },
  renewal: 'until_further_notice',
  snap: 'none',
};

/** From 1 April 2024, 36 months, notice 6 months, renewed by 12 months at a time. */
export const renewing: AgreementTerms = {
  start: '2024-04-01',
  bindingMonths: 36,
  notice: { months: 6 },
  renewal: { auto: 12 },
  snap: 'none',
};

/** From 10 January 2025, 18 months, no more. */
export const fixed: AgreementTerms = {
  start: '2025-01-10',
  bindingMonths: 18,
  notice: { months: 3 },
  renewal: 'fixed',
  snap: 'none',
};

export const end = (terms: AgreementTerms, received: string, wished: string | null = null) =>
  endDateOf(terms, { received }, wished).endDate;
