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
  return { ranked, autoLink: isClear(ranked) ? (ranked[0]?.report ?? null) : null };
}

/** Whether the first of a ranking is good enough and far enough ahead to be linked without a person. */
export function isClear([best, next]: readonly RankedReport[]): boolean {
  return best !== undefined && best.score >= enough && (!next || best.score - next.score >= aheadOfNext);
}

/** The place of a report in a ranking, from 1; equal ones share theirs. Null for a report that is not in it. */
export function placeOf(ranked: readonly RankedReport[], report: string): number | null {
  const found = ranked.find((one) => one.report === report);
  return found ? 1 + ranked.filter(({ score }) => score > found.score).length : null;
}

const sumOf = (parts: MatchParts): number => Object.values(parts).reduce((sum, points) => sum + points, 0);

/** To a hundredth of a point, so that what is shown is what is compared. */
const rounded = (points: number): number => Math.round(points * 100) / 100;
