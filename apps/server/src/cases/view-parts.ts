import type { CaseView, CustomerCard, InvoiceView } from '@underlag/api/cases';
import { openOre } from '@underlag/domain/case-types';
import { maskPersonalNumber } from '@underlag/domain/identifiers';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore, type Tx } from '../db.ts';
import type { LoadedCase } from '../doors/case-record.ts';
import { shows } from '../files/shows.ts';

type CustomerRow = Prisma.CustomerGetPayload<Record<string, never>>;
type InvoiceRow = Prisma.InvoiceGetPayload<Record<string, never>>;

/** The number a customer is identified by; a personal number shows only its date. */
export const identityOf = ({
  orgNumber,
  personalNumber,
}: Pick<CustomerRow, 'orgNumber' | 'personalNumber'>) =>
  orgNumber ?? (personalNumber && maskPersonalNumber(personalNumber));

/** What every page shows of a customer. */
export const viewCustomer = (customer: CustomerRow): Omit<CustomerCard, 'openCases'> => ({
  id: customer.id,
  number: customer.number,
  kind: customer.kind as CustomerCard['kind'],
  name: customer.name,
  identity: identityOf(customer),
  language: customer.language as CustomerCard['language'],
  noEInvoice: customer.noEInvoice,
  billingEmail: customer.billingEmail,
  billingAddress: customer.billingAddress,
});

/** What is left to pay on an invoice row, in öre. */
export const openAmount = (
  row: Pick<InvoiceRow, 'number' | 'totalOre' | 'paidOre' | 'creditedOre'>,
): number =>
  openOre({
    number: row.number,
    totalOre: ore(row.totalOre),
    paidOre: ore(row.paidOre),
    creditedOre: ore(row.creditedOre),
  });

/** The invoice with its lines, and how its original can be shown. */
export async function viewInvoice(tx: Tx, row: InvoiceRow): Promise<InvoiceView> {
  const { lines, original } = await tx.db.invoice.findUniqueOrThrow({
    where: { id: row.id },
    select: { lines: { orderBy: { position: 'asc' } }, original: { select: { type: true } } },
    relationLoadStrategy: 'join',
  });
  return {
    id: row.id,
    number: row.number,
    kind: row.kind as InvoiceView['kind'],
    issuedOn: day(row.issuedOn),
    dueOn: day(row.dueOn),
    recipientName: row.recipientName,
    totalOre: ore(row.totalOre),
    vatOre: ore(row.vatOre),
    paidOre: ore(row.paidOre),
    creditedOre: ore(row.creditedOre),
    openOre: openAmount(row),
    ocr: row.ocr,
    delivery: row.delivery as InvoiceView['delivery'],
    original: original && shows(original.type),
    lines: lines.map((line) => ({
      text: line.text,
      quantity: line.quantity.toString(),
      unitOre: ore(line.unitOre),
      netOre: ore(line.netOre),
      vatPercent: line.vatPercent,
    })),
  };
}

/** The site a case is about; null while none is chosen. */
export const viewSite = (site: LoadedCase['site']): CaseView['site'] =>
  site && { id: site.id, number: site.number, name: site.name, address: addressOf(site) };

/** Where a site lies, on one line. */
export const addressOf = (site: {
  street: string;
  streetNumber: string;
  postalCode: string;
  city: string;
}): string => `${site.street} ${site.streetNumber}, ${site.postalCode} ${site.city}`;
