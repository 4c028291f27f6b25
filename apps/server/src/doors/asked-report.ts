import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { CaseRecord } from './case-record.ts';
import { swedishDay } from './swedish-day.ts';

export type Report = Prisma.IncidentReportGetPayload<Record<string, never>>;
type Fields = Readonly<Record<string, unknown>>;

/** A matter of reports that did not come chooses one of the period; any other is about the one its invoice stands on. */
const choosesReport = ({ type }: CaseRecord): boolean => Object.hasOwn(type.fields, 'reportNumber');

/** The incident report a case is about: what its call-out is linked to, or the one chosen at its site in its period; null for none. */
export async function askedReport(tx: Tx, record: CaseRecord, fields: Fields): Promise<Report | null> {
  const number = fields.reportNumber;
  const id = record.row.invoice?.callOut?.reportId ?? null;
  const report = choosesReport(record)
    ? typeof number === 'string' && (await tx.db.incidentReport.findUnique({ where: { number } }))
    : id && (await tx.db.incidentReport.findUnique({ where: { id } }));
  return report && isOfCase(record, report, fields) ? report : null;
}

/** Whether a report is one the case is about, as the case stands now. */
export function isOfCase(record: CaseRecord, report: Report, fields: Fields): boolean {
  if (!choosesReport(record)) return record.row.invoice?.callOut?.reportId === report.id;
  const { periodFrom, periodTo } = fields;
  const day = swedishDay(report.startedAt.toISOString());
  return (
    report.siteId !== null &&
    report.siteId === record.row.siteId &&
    typeof periodFrom === 'string' &&
    typeof periodTo === 'string' &&
    periodFrom <= day &&
    day <= periodTo
  );
}

/** Whether a report happened at the site that the requester's right to read was decided for: a right to one site opens no other's. */
export function isAtSiteDecidedOn({ authority }: CaseRecord, { siteId }: Report): boolean {
  const asked = authority?.request;
  return siteId !== null && asked?.act === 'read_report' && asked.object.site === siteId;
}
