import type { CaseView } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { visibleCases } from '../doors/visible-cases.ts';

interface Related {
  id: string;
  number: string;
  subject: string;
  category: string;
  same_invoice: boolean;
  continued: boolean;
  duplicate: boolean;
}

/** Other cases the actor may see: continued ones, then duplicates, then on the same invoice, then of the same customer. */
export async function viewRelated(ctx: StaffCtx, tx: Tx, row: LoadedCase): Promise<CaseView['related']> {
  const rows = await tx.db.$queryRaw<Related[]>`
    select id, number, subject, category, coalesce(invoice_id = ${row.invoiceId}::uuid, false) as same_invoice,
      coalesce(id = ${row.continuesId}::uuid, false) or coalesce(continues_id = ${row.id}::uuid, false) as continued,
      coalesce(invoice_id = ${row.invoiceId}::uuid, false) and coalesce(customer_id = ${row.customerId}::uuid, true)
        and category <> 'done' and ${row.category}::text <> 'done' as duplicate
    from cases
    where id <> ${row.id}::uuid and (customer_id = ${row.customerId}::uuid or invoice_id = ${row.invoiceId}::uuid
        or id = ${row.continuesId}::uuid or continues_id = ${row.id}::uuid)
      and ${visibleCases(ctx.actor)}
    order by continued desc, duplicate desc, same_invoice desc, (category = 'done'), opened_at desc limit 10`;
  return rows.map(({ id, number, subject, category, same_invoice, continued, duplicate }) => ({
    id,
    number,
    subject,
    category: category as CaseView['category'],
    isDuplicate: duplicate && !continued,
    why: continued
      ? text('Fortsätter samma fråga', 'Goes on with the same matter')
      : same_invoice
        ? text('Samma faktura', 'The same invoice')
        : text('Samma kund', 'The same customer'),
  }));
}
