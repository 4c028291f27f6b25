import type { LabelledSet } from '@underlag/prisma/seed/call-outs/labelled';
import { type Linked, linkLabelled } from '@underlag/prisma/seed/call-outs/link-labelled';

/** How the matching did on invoices whose truth is known. */
export interface MatchingFigures {
  invoices: number;
  autoLinked: number;
  right: number;
  /** Invoices with two equally good reports, and those of them that were linked all the same. */
  ties: number;
  tiesLinked: number;
  /** Invoices that bill what another has billed, and those of them that were flagged. */
  doubles: number;
  doublesFlagged: number;
  /** Flagged, though nothing was billed twice: a person looks in vain. */
  flaggedInVain: number;
  msPerInvoice: number;
}

const enoughRight = 0.98;

/** Links a labelled set as the desk would, and counts. */
export function measureMatching(set: LabelledSet): MatchingFigures {
  const start = performance.now();
  const linked = linkLabelled(set);
  const msPerInvoice = (performance.now() - start) / Math.max(1, linked.length);
  const autoLinked = linked.filter(({ report }) => report !== null);
  const ties = linked.filter(({ labelled }) => labelled.truth.length > 1);
  const doubles = linked.filter(({ labelled }) => labelled.secondOf !== null);
  const flagged = linked.filter(({ double }) => double !== null);
  return {
    invoices: linked.length,
    autoLinked: autoLinked.length,
    right: autoLinked.filter(isRight).length,
    ties: ties.length,
    tiesLinked: ties.filter(({ report }) => report !== null).length,
    doubles: doubles.length,
    doublesFlagged: doubles.filter(isFlagged).length,
    flaggedInVain: flagged.filter(({ labelled }) => labelled.secondOf === null).length,
    msPerInvoice,
  };
}

const isRight = ({ report, labelled }: Linked): boolean =>
  report !== null && labelled.truth.length === 1 && labelled.truth[0] === report;

/** Kept from being linked, and with the invoice named that billed the same. */
const isFlagged = ({ report, double, labelled }: Linked): boolean =>
  report === null && double?.billedOn === labelled.secondOf;

/** What was promised and not kept; nothing when all was. */
export function missedPromises(figures: MatchingFigures): string[] {
  const { autoLinked, right, tiesLinked, doubles, doublesFlagged } = figures;
  return [
    right < enoughRight * autoLinked && `fewer than ${enoughRight * 100} % of the links are right`,
    autoLinked === 0 && 'nothing was linked',
    tiesLinked > 0 && 'a tie was linked',
    doublesFlagged < doubles && 'a double billing was not flagged',
  ].filter((missed) => missed !== false);
}

/** The figures for a reader. */
export function matchingLines(what: string, figures: MatchingFigures): string {
  const { invoices, autoLinked, right, ties, tiesLinked, doubles, doublesFlagged } = figures;
  const share = ((100 * right) / autoLinked).toFixed(1);
  return [
    `${what}: ${invoices} call-out invoices`,
    `  linked without a person  ${autoLinked} of ${invoices}, right ${right} of ${autoLinked} (${share} %)`,
    `  ties linked              ${tiesLinked} of ${ties}`,
    `  double billings flagged  ${doublesFlagged} of ${doubles}, in vain ${figures.flaggedInVain}`,
    `  time                     ${figures.msPerInvoice.toFixed(3)} ms per invoice`,
  ].join('\n');
}
