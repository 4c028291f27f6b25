import {
  type DoubleBilling,
  findDoubleBilling,
  type Matching,
  matchReports,
} from '@underlag/domain/matching';
import {
  invoiceSide,
  type LabelledCallOut,
  type LabelledSet,
  type MadeCallOut,
  type MadeReport,
  reportSide,
} from './labelled.ts';

/** What came of one invoice: the ranking, the report that was linked without a person, and whether it bills twice. */
export interface Linked {
  labelled: LabelledCallOut;
  matching: Matching;
  report: string | null;
  double: DoubleBilling | null;
}

const near = 72 * 60 * 60 * 1000;

/** Links what may be linked without a person, invoice by invoice in the order they were issued; a report that is linked is billed from then on. */
export function linkLabelled({ callOuts, reports }: LabelledSet): Linked[] {
  const billed = new Map<string, string>();
  const dated = reports.map((report) => ({ report, from: Date.parse(report.from) }));
  const inOrder = [...callOuts].sort((a, b) => compare(a.callOut.issuedOn, b.callOut.issuedOn));
  return inOrder.map((labelled) => {
    const invoice = invoiceSide(labelled.callOut);
    const sides = candidatesOf(labelled.callOut, dated).map((report) =>
      reportSide(report, billed.get(report.number) ?? null),
    );
    const matching = matchReports(invoice, sides);
    const report = matching.autoLink;
    if (report) billed.set(report, labelled.callOut.number);
    return { labelled, matching, report, double: findDoubleBilling(invoice, sides) };
  });
}

/** The reports worth ranking, as the desk asks its database for them: the same site, postal code or alarm reference, within three days. */
function candidatesOf(
  callOut: MadeCallOut,
  reports: readonly { report: MadeReport; from: number }[],
): MadeReport[] {
  const at = callOut.serviceAt === null ? null : Date.parse(callOut.serviceAt);
  if (at === null) return [];
  return reports
    .filter(
      ({ report, from }) =>
        Math.abs(from - at) <= near &&
        ((callOut.site !== null && report.site === callOut.site) ||
          report.place.postalCode === callOut.place.postalCode ||
          (callOut.alarmReference !== null && report.alarmReference === callOut.alarmReference)),
    )
    .map(({ report }) => report);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
