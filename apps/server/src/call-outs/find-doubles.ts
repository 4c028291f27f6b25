import { findDoubleBilling } from '@underlag/domain/matching';
import { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { findCandidates, reportSide } from './candidates.ts';
import { lastAnswer } from './labels.ts';

/** An invoice that bills what others have billed already, as far as the facts tell; nobody has linked it. */
export interface SuspectedDouble {
  invoiceId: string;
  invoiceNumber: string;
  report: { id: string; number: string };
  billedOn: readonly { id: string; number: string }[];
}

const most = 500;

/**
 * Every unlinked invoice that looks like a second billing of a report; what an agent has refused is no suspicion. Enough points
 * need the same site and a time within a day, so the database leaves few to rank.
 */
export async function findDoubles(tx: Pick<Tx, 'db'>): Promise<SuspectedDouble[]> {
  const rows = await tx.db.$queryRaw<{ id: string; number: string }[]>`
    select i.id, i.number from call_out c join invoice i on i.id = c.invoice_id
    where c.report_id is null and exists (
      select from incident_report r where r.site_id = i.site_id
        and r.started_at between c.service_at - interval '72 hours' and c.service_at + interval '24 hours'
        and exists (select from call_out o where o.report_id = r.id)
        and ${lastAnswer} is distinct from 'no')
    order by c.service_at desc limit ${most}`;
  const numbers = new Map(rows.map(({ id, number }) => [id, number]));
  const matchables = await findCandidates(tx, [...numbers.keys()]);
  const suspected = matchables.flatMap(({ invoice, candidates }): SuspectedDouble[] => {
    const found = findDoubleBilling(invoice, candidates.map(reportSide));
    const report = candidates.find(({ id }) => id === found?.report);
    if (!report) return [];
    const { id, number, billedOn } = report;
    const invoiceNumber = numbers.get(invoice.id) ?? '';
    return [{ invoiceId: invoice.id, invoiceNumber, report: { id, number }, billedOn }];
  });
  return withoutRefused(tx, suspected);
}

async function withoutRefused(
  tx: Pick<Tx, 'db'>,
  suspected: readonly SuspectedDouble[],
): Promise<SuspectedDouble[]> {
  if (suspected.length === 0) return [];
  const refused = await tx.db.$queryRaw<{ invoiceId: string }[]>`
    select c.invoice_id as "invoiceId"
    from unnest(${suspected.map(({ invoiceId }) => invoiceId)}::uuid[], ${suspected.map(({ report }) => report.id)}::uuid[])
      as pair (invoice_id, report_id)
      join call_out c on c.invoice_id = pair.invoice_id join incident_report r on r.id = pair.report_id
    where ${lastAnswer} = 'no'`;
  const settled = new Set(refused.map(({ invoiceId }) => invoiceId));
  return suspected.filter(({ invoiceId }) => !settled.has(invoiceId));
}

/** SQL: call-out `c` is billed twice: another stands on its report, or it is one of those suspected, or what they bill. */
export const isDouble = (suspected: readonly SuspectedDouble[]): Prisma.Sql => Prisma.sql`(
  exists (select from call_out o where o.report_id = c.report_id and o.invoice_id <> c.invoice_id)
  or c.invoice_id = any(${suspected.map(({ invoiceId }) => invoiceId)}::uuid[])
  or coalesce(c.report_id = any(${suspected.map(({ report }) => report.id)}::uuid[]), false))`;
