import type { CaseReports, DeliveryDiagnosis } from '@underlag/api/incident-reports';
import { decide } from '@underlag/domain/access';
import { diagnoseDelivery } from '@underlag/domain/report-delivery';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { deliveryFactsOf, type ReportRow } from '../doors/delivery-facts.ts';
import { viewDisclosures } from './view-disclosures.ts';

const aboutReports = ['action_invoice_question', 'report_delivery'];

/** What a case about reports shows of them, never the words; null for a case about something else. */
export async function viewReports(ctx: StaffCtx, tx: Tx, record: CaseRecord): Promise<CaseReports | null> {
  const { row, type } = record;
  if (!aboutReports.includes(type.key) && !row.invoice?.callOut) return null;
  const { queueKey: queue, assigneeId } = row;
  const works = (on: { queue: string; assigneeId: string | null }) =>
    decide(ctx.actor, 'incident_report.read', on).allowed;
  const isAboutReport = type.act(record.facts.fields) === 'read_report';
  return {
    diagnosis: type.key === 'report_delivery' ? await viewDiagnosis(tx, record) : null,
    disclosures: await viewDisclosures(tx, row.id, 'reportId'),
    canRead:
      works({ queue, assigneeId }) && (isAboutReport || works({ queue: 'call_outs', assigneeId: null })),
  };
}

async function viewDiagnosis(tx: Tx, record: CaseRecord): Promise<DeliveryDiagnosis | null> {
  const known = await deliveryFactsOf(tx, record);
  if (!known) return null;
  const { checks, cause, causeName, fix } = diagnoseDelivery(known.facts);
  return {
    checks: checks.map(({ name, isSound, says }) => ({ name, isSound, says })),
    cause,
    causeName,
    fix,
    reports: known.reports.map(viewReport),
  };
}

const viewReport = ({
  number,
  startedAt,
  endedAt,
  deliveries,
}: ReportRow): DeliveryDiagnosis['reports'][number] => ({
  number,
  from: startedAt.toISOString(),
  to: endedAt.toISOString(),
  sent: deliveries.map(({ way, address, at, outcome, detail }) => ({
    way: way as 'email' | 'portal',
    address,
    at: at.toISOString(),
    outcome: outcome as 'delivered' | 'bounced',
    detail,
  })),
});
