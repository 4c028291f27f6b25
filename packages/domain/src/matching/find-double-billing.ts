import { isClear, matchReports, type RankedReport } from './match-reports.ts';
import type { BilledReport, CallOutInvoice } from './sides.ts';

/** A report that an invoice would stand on, and the other invoice that stands on it already. */
export interface DoubleBilling {
  readonly report: string;
  readonly billedOn: string;
}

/**
 * Does an invoice bill what another has billed already? So it is when, the deduction for that set aside, the best report is
 * good enough to be linked without a person, and it and all that come close to it stand on other invoices.
 */
export function findDoubleBilling(
  invoice: CallOutInvoice,
  reports: readonly BilledReport[],
): DoubleBilling | null {
  const unbilled = reports.map((report) => ({ ...report, billedOnInvoice: null }));
  const { ranked } = matchReports(invoice, unbilled);
  const otherInvoice = ({ report: id }: RankedReport) => {
    const billedOn = reports.find((report) => report.id === id)?.billedOnInvoice ?? null;
    return billedOn === invoice.id ? null : billedOn;
  };
  const [best] = ranked;
  const billedOn = best ? otherInvoice(best) : null;
  if (!best || billedOn === null) return null;
  const isBest = isClear([best, ...ranked.filter((other) => otherInvoice(other) === null)]);
  return isBest ? { report: best.report, billedOn } : null;
}
