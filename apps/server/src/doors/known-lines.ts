import { type KnownLine, lineTotals } from '@underlag/domain/case-types';
import { ore, type Tx } from '../db.ts';

/** The lines of an invoice in their order, each with its VAT, so that they make the invoice's total. */
export async function knownLines({ db }: Tx, invoiceId: string): Promise<(KnownLine & { text: string })[]> {
  const invoice = await db.invoice.findUniqueOrThrow({
    where: { id: invoiceId },
    include: { lines: { orderBy: { position: 'asc' } } },
  });
  const { lines } = invoice;
  const totals = lineTotals(
    lines.map(({ netOre, vatPercent }) => ({ netOre: ore(netOre), vatPercent })),
    ore(invoice.totalOre),
  );
  return lines.map(({ id, position, text }, index) => ({ id, position, text, totalOre: totals[index] ?? 0 }));
}
