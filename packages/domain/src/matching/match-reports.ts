import { type MatchParts, partsOf } from './match-parts.ts';
import type { BilledReport, CallOutInvoice } from './sides.ts';

/** One report with its points and where they come from. */
export interface RankedReport {
  readonly report: string;
  readonly score: number;
  readonly parts: MatchParts;
}

export interface Matching {
  /** Best first; equal ones by the report's id. */
  readonly ranked: readonly RankedReport[];
  /** The report that may be linked without a person. */
  readonly autoLink: string | null;
}

const enough = 85;
const aheadOfNext = 15;

/** Ranks the incident reports that a call-out invoice may rest on (G10). A tie, or two reports that are close, is never linked by itself. */
export function matchReports(invoice: CallOutInvoice, reports: readonly BilledReport[]): Matching {
  const ranked = reports
    .map((report): RankedReport => {
      const parts = partsOf(invoice, report);
      return { report: report.id, score: rounded(sumOf(parts)), parts };
    })
    .sort((a, b) => b.score - a.score || (a.report < b.report ? -1 : 1));
  const [best, next] = ranked;
  const isClear = best && best.score >= enough && (!next || best.score - next.score >= aheadOfNext);
  return { ranked, autoLink: isClear ? best.report : null };
}

const sumOf = (parts: MatchParts): number => Object.values(parts).reduce((sum, points) => sum + points, 0);

/** To a hundredth of a point, so that what is shown is what is compared. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
