import type { MatchedAll } from '@underlag/api/call-outs';
import { type Matching, matchReports } from '@underlag/domain/matching';
import type { Tx } from '../db.ts';
import { findCandidates, type Matchable, reportSide } from './candidates.ts';
import { labelRow } from './labels.ts';
import { lockLinks } from './open-call-out.ts';

interface Found {
  invoiceId: string;
  reportId: string;
  matching: Matching;
}

/**
 * Links call-out invoices to the reports that G10 lets be linked without a person: all of them, or those given. Older invoices
 * first: a report linked to one is billed for the next. Where an agent has answered, it stays with the agents.
 */
export async function autoLink(tx: Tx, invoiceIds: readonly string[] | null = null): Promise<MatchedAll> {
  await lockLinks(tx);
  const ids = await openIds(tx, invoiceIds);
  const found = findLinks(await findCandidates(tx, ids));
  await tx.db.$executeRaw`
    update call_out set report_id = pair.report_id, linked_at = ${new Date(tx.now)}, version = version + 1
    from unnest(${found.map(({ invoiceId }) => invoiceId)}::uuid[], ${found.map(({ reportId }) => reportId)}::uuid[])
      as pair (invoice_id, report_id)
    where call_out.invoice_id = pair.invoice_id`;
  await tx.db.matchLabel.createMany({
    data: found.map((link) => labelRow(tx, { ...link, answer: 'yes', madeBy: null })),
  });
  return { looked: ids.length, linked: found.length };
}

async function openIds(tx: Tx, invoiceIds: readonly string[] | null): Promise<string[]> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select i.id from call_out c join invoice i on i.id = c.invoice_id
    where c.report_id is null and (${invoiceIds}::uuid[] is null or i.id = any(${invoiceIds}::uuid[]))
      and not exists (select from match_label l where l.invoice_id = i.id and l.made_by is not null)
    order by i.issued_on, i.number for update of c`;
  return rows.map(({ id }) => id);
}

function findLinks(matchables: readonly Matchable[]): Found[] {
  const billed = new Map<string, string>();
  return matchables.flatMap(({ invoice, candidates }): Found[] => {
    const sides = candidates.map(reportSide);
    const matching = matchReports(
      invoice,
      sides.map((side) => ({
        ...side,
        billedOnInvoice: side.billedOnInvoice ?? billed.get(side.id) ?? null,
      })),
    );
    if (!matching.autoLink) return [];
    billed.set(matching.autoLink, invoice.id);
    return [{ invoiceId: invoice.id, reportId: matching.autoLink, matching }];
  });
}
