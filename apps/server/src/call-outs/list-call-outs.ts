import type { CallOutPage, CallOutRow, ListCallOuts } from '@underlag/api/call-outs';
import { Id } from '@underlag/api/shared';
import { matchReports } from '@underlag/domain/matching';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { day, instant, ore, type Tx } from '../db.ts';
import { AppError } from '../errors.ts';
import { findCandidates, isCandidate, reportSide } from './candidates.ts';
import { findDoubles, isDouble, type SuspectedDouble } from './find-doubles.ts';
import { lastAnswer } from './labels.ts';

interface Row {
  id: string;
  number: string;
  issuedOn: Date;
  totalOre: bigint;
  serviceAt: Date | null;
  recipientName: string;
  isCustomer: boolean;
  place: string | null;
  centreName: string | null;
  centreOwn: boolean | null;
  reportNumber: string | null;
  automatic: boolean;
  isDouble: boolean;
}

/** One page of the call-out invoices, the latest call-out first; those without a time before all others. */
export async function listCallOuts(ctx: StaffCtx, input: ListCallOuts): Promise<CallOutPage> {
  const tx = { db: ctx.server.db.prisma };
  const suspected = await findDoubles(tx);
  const [rows, counts] = await Promise.all([findRows(tx, input, suspected), countRows(tx, suspected)]);
  const page = rows.slice(0, input.size);
  const best = await bestOf(tx, page);
  const last = page.at(-1);
  return {
    rows: page.map((row) => viewRow(row, best.get(row.id) ?? null)),
    next: rows.length > input.size && last ? `${instant(last.serviceAt) ?? ''}|${last.id}` : null,
    counts,
  };
}

function findRows(
  tx: Pick<Tx, 'db'>,
  { which, q, after, size }: ListCallOuts,
  suspected: readonly SuspectedDouble[],
): Promise<Row[]> {
  return tx.db.$queryRaw<Row[]>`
    select i.id, i.number, i.issued_on as "issuedOn", i.total_ore as "totalOre", c.service_at as "serviceAt",
      i.recipient_name as "recipientName", i.customer_id is not null as "isCustomer",
      coalesce(site.name, nullif(concat_ws(' ', c.street, c.street_number), '')) as place,
      centre.name as "centreName", centre.own as "centreOwn",
      report.number as "reportNumber", c.linked_by is null as automatic, ${isDouble(suspected)} as "isDouble"
    from call_out c join invoice i on i.id = c.invoice_id left join site on site.id = i.site_id
      left join alarm_centre centre on centre.key = c.alarm_centre
      left join incident_report report on report.id = c.report_id
    where ${conditionOf(which, suspected)} and ${wordsOf(q ?? null)} and ${beyond(after ?? null)}
    order by c.service_at desc, c.invoice_id limit ${size + 1}`;
}

/** All that was found has been refused, and something was. */
const allRefused = Prisma.sql`c.report_id is null
  and exists (select from match_label l where l.invoice_id = c.invoice_id and l.answer = 'no')
  and exists (select from incident_report r where ${isCandidate} and ${lastAnswer} = 'no')
  and not exists (select from incident_report r where ${isCandidate} and ${lastAnswer} is distinct from 'no')`;

function conditionOf(which: ListCallOuts['which'], suspected: readonly SuspectedDouble[]): Prisma.Sql {
  if (which === 'unmatched') return Prisma.sql`c.report_id is null`;
  if (which === 'linked') return Prisma.sql`c.report_id is not null`;
  return which === 'double' ? isDouble(suspected) : allRefused;
}

function wordsOf(q: string | null): Prisma.Sql {
  if (!q) return Prisma.sql`true`;
  const words = `%${q.replace(/[\\%_]/gu, '\\$&')}%`;
  return Prisma.sql`(i.number ilike ${words} or i.recipient_name ilike ${words} or site.number ilike ${words}
    or site.name ilike ${words} or concat_ws(' ', c.street, c.street_number) ilike ${words} or c.alarm_reference ilike ${words})`;
}

function beyond(after: string | null): Prisma.Sql {
  if (after === null) return Prisma.sql`true`;
  const [at = '', id = ''] = after.split('|');
  if (!Id.safeParse(id).success || (at !== '' && Number.isNaN(Date.parse(at))))
    throw new AppError(
      'invalid',
      'list.cursor',
      text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
    );
  if (at === '') return Prisma.sql`(c.service_at is not null or c.invoice_id > ${id}::uuid)`;
  return Prisma.sql`(c.service_at < ${new Date(at)} or (c.service_at = ${new Date(at)} and c.invoice_id > ${id}::uuid))`;
}

/** A thousand or more is a thousand. */
const cap = 1000;

async function countRows(
  tx: Pick<Tx, 'db'>,
  suspected: readonly SuspectedDouble[],
): Promise<CallOutPage['counts']> {
  const [counts] = await tx.db.$queryRaw<CallOutPage['counts'][]>`
    select (select count(*) from (select from call_out c where c.report_id is null limit ${cap}) x)::int as unmatched,
      (select count(*) from (select from call_out c where ${isDouble(suspected)} limit ${cap}) x)::int as double`;
  return counts ?? { unmatched: 0, double: 0 };
}

/** The report in the first place, of those that are not linked. */
async function bestOf(tx: Pick<Tx, 'db'>, rows: readonly Row[]): Promise<Map<string, CallOutRow['best']>> {
  const unlinked = rows.filter(({ reportNumber }) => reportNumber === null);
  const matchables = await findCandidates(
    tx,
    unlinked.map(({ id }) => id),
  );
  return new Map(
    matchables.map(({ invoice, candidates }) => {
      const [first] = matchReports(invoice, candidates.map(reportSide)).ranked;
      const number = candidates.find(({ id }) => id === first?.report)?.number;
      return [invoice.id, first && number ? { number, score: first.score } : null];
    }),
  );
}

const viewRow = (
  { id, centreName, centreOwn, reportNumber, automatic, ...row }: Row,
  best: CallOutRow['best'],
): CallOutRow => ({
  ...row,
  invoiceId: id,
  issuedOn: day(row.issuedOn),
  totalOre: ore(row.totalOre),
  serviceAt: instant(row.serviceAt),
  centre: centreName === null ? null : { name: centreName, own: centreOwn === true },
  report: reportNumber === null ? null : { number: reportNumber, automatic },
  best,
});
