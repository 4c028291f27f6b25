import type { BilledReport, CallOutInvoice } from '@underlag/domain/matching';
import { Prisma } from '@underlag/prisma/generated/client';
import { day, instant, type Tx } from '../db.ts';

/** A report that an invoice may rest on, with the other invoices that stand on it. Never its words. */
export interface Candidate {
  id: string;
  number: string;
  siteId: string | null;
  siteName: string | null;
  street: string | null;
  streetNumber: string | null;
  postalCode: string | null;
  city: string | null;
  startedAt: Date;
  endedAt: Date;
  alarmReference: string | null;
  actionType: string | null;
  alarmCentre: string | null;
  centreName: string | null;
  billedOn: { id: string; number: string }[];
}

/** A call-out invoice with the reports worth ranking. */
export interface Matchable {
  invoice: CallOutInvoice & { id: string };
  candidates: Candidate[];
}

/**
 * Whether report `r` is worth ranking for call-out `c` of invoice `i`: the same site, postal code or alarm reference, at most
 * three days from the service. Where the time is not known: from the days of the service, else from the month before the invoice.
 */
export const isCandidate = Prisma.sql`
  r.started_at >= coalesce(c.service_at, i.period_from::timestamp at time zone 'Europe/Stockholm', i.issued_on - interval '30 days') - interval '72 hours'
  and r.started_at <= coalesce(c.service_at, (i.period_to + 1)::timestamp at time zone 'Europe/Stockholm', i.issued_on + interval '1 day') + interval '72 hours'
  and (r.site_id = i.site_id
    or regexp_replace(r.postal_code, '\\D', '', 'g') = nullif(regexp_replace(c.postal_code, '\\D', '', 'g'), '')
    or lower(replace(r.alarm_reference, ' ', '')) = nullif(lower(replace(c.alarm_reference, ' ', '')), ''))`;

const mostCandidates = 40;

/** The invoices with their candidates, in the order asked; `besides` is a report to rank even where it would not be found. */
export async function findCandidates(
  tx: Pick<Tx, 'db'>,
  invoiceIds: readonly string[],
  besides: string | null = null,
): Promise<Matchable[]> {
  if (invoiceIds.length === 0) return [];
  const rows = await tx.db.callOut.findMany({
    where: { invoiceId: { in: [...invoiceIds] } },
    include: { invoice: { select: { siteId: true, issuedOn: true } } },
  });
  const reports = await tx.db.$queryRaw<(Candidate & { invoiceId: string })[]>`
    select c.invoice_id as "invoiceId", r.*, site.name as "siteName", centre.name as "centreName",
      (select coalesce(json_agg(json_build_object('id', o.invoice_id, 'number', oi.number) order by oi.number), '[]')
        from call_out o join invoice oi on oi.id = o.invoice_id
        where o.report_id = r.id and o.invoice_id <> c.invoice_id) as "billedOn"
    from call_out c join invoice i on i.id = c.invoice_id
      cross join lateral (
        select r.id, r.number, r.site_id as "siteId", r.street, r.street_number as "streetNumber",
          r.postal_code as "postalCode", r.city, r.started_at as "startedAt", r.ended_at as "endedAt",
          r.alarm_reference as "alarmReference", r.action_type as "actionType", r.alarm_centre as "alarmCentre"
        from incident_report r where (${isCandidate}) or r.id = ${besides}::uuid
        order by r.id = ${besides}::uuid desc nulls last, r.site_id = i.site_id desc nulls last,
          abs(extract(epoch from r.started_at - coalesce(c.service_at, i.issued_on))), r.id
        limit ${mostCandidates}) r
      left join site on site.id = r."siteId" left join alarm_centre centre on centre.key = r."alarmCentre"
    where c.invoice_id = any(${[...invoiceIds]}::uuid[])`;
  const byInvoice = Map.groupBy(reports, ({ invoiceId }) => invoiceId);
  const known = new Map(rows.map((row) => [row.invoiceId, row]));
  return invoiceIds.flatMap((id) => {
    const row = known.get(id);
    return row ? [{ invoice: invoiceSide(row), candidates: byInvoice.get(id) ?? [] }] : [];
  });
}

type LoadedCallOut = Prisma.CallOutGetPayload<{
  include: { invoice: { select: { siteId: true; issuedOn: true } } };
}>;

const invoiceSide = (row: LoadedCallOut): Matchable['invoice'] => ({
  id: row.invoiceId,
  site: row.invoice.siteId,
  address: { street: row.street, number: row.streetNumber, postalCode: row.postalCode },
  serviceAt: instant(row.serviceAt),
  alarmReference: row.alarmReference,
  actionType: row.actionType,
  billedMinutes: row.billedMinutes,
  alarmCentre: row.alarmCentre,
  invoiceDate: day(row.invoice.issuedOn),
});

/** The report's side of the matching. */
export const reportSide = (report: Candidate): BilledReport => ({
  id: report.id,
  site: report.siteId,
  address: { street: report.street, number: report.streetNumber, postalCode: report.postalCode },
  from: report.startedAt.toISOString(),
  to: report.endedAt.toISOString(),
  alarmReference: report.alarmReference,
  actionType: report.actionType,
  alarmCentre: report.alarmCentre,
  billedOnInvoice: report.billedOn[0]?.id ?? null,
});
