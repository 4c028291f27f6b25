import type { CaseView } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { visibleCases } from '../doors/visible-cases.ts';

/** Another case, and what it has in common with this one. */
export interface RelatedCase {
  id: string;
  number: string;
  subject: string;
  category: CaseView['category'];
  same_invoice: boolean;
  continued: boolean;
  duplicate: boolean;
}

/** Selects other cases the actor may see: continued ones, then duplicates, then on the same invoice, then of the same customer. */
export const relatedTo = ({ actor }: StaffCtx, row: LoadedCase): Prisma.Sql => Prisma.sql`
  select id, number, subject, category, coalesce(invoice_id = ${row.invoiceId}::uuid, false) as same_invoice,
    coalesce(id = ${row.continuesId}::uuid, false) or coalesce(continues_id = ${row.id}::uuid, false) as continued,
    coalesce(invoice_id = ${row.invoiceId}::uuid, false) and coalesce(customer_id = ${row.customerId}::uuid, true)
      and category <> 'done' and ${row.category}::text <> 'done' as duplicate
  from cases
  where id <> ${row.id}::uuid and (customer_id = ${row.customerId}::uuid or invoice_id = ${row.invoiceId}::uuid
      or id = ${row.continuesId}::uuid or continues_id = ${row.id}::uuid)
    and ${visibleCases(actor)}
  order by continued desc, duplicate desc, same_invoice desc, (category = 'done'), opened_at desc limit 10`;

/** A related case, with why it is shown. */
export const viewRelated = (related: RelatedCase): CaseView['related'][number] => {
  const { id, number, subject, category, same_invoice, continued, duplicate } = related;
  return {
    id,
    number,
    subject,
    category,
    isDuplicate: duplicate && !continued,
    why: continued
      ? text('Hör ihop med det här ärendet', 'Belongs with this case')
      : same_invoice
        ? text('Samma faktura', 'The same invoice')
        : text('Samma kund', 'The same customer'),
  };
};
