import { kronor } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import { ore, type Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';

/** What only the basis of an invoice says: the billed time and the invoice's own lines. Filled in when it is sent, never offered to a writer. */
export async function basisOf(tx: Tx, { invoice }: Pick<LoadedCase, 'invoice'>, locale: Locale) {
  const lines = invoice
    ? await tx.db.invoiceLine.findMany({ where: { invoiceId: invoice.id }, orderBy: { position: 'asc' } })
    : [];
  const minutes = invoice?.callOut?.billedMinutes;
  return {
    billedMinutes: minutes ? say(text(`${minutes} minuter`, `${minutes} minutes`), locale) : undefined,
    invoiceLines: lines
      .map((line) => {
        const count = Number(line.quantity) === 1 ? '' : `${Number(line.quantity)} × `;
        const amount = kronor(ore(line.netOre));
        return say(
          text(
            `– ${count}${line.text}: ${amount.sv} exklusive moms`,
            `– ${count}${line.text}: ${amount.en} excluding VAT`,
          ),
          locale,
        );
      })
      .join('\n'),
  };
}
