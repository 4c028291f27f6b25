import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import { isSameOrgNumber } from '@underlag/domain/supplier-invoices';
import type { Tx } from '../db.ts';
import type { LoadedCase } from './case-record.ts';

type Invoice = Pick<
  NonNullable<LoadedCase['supplierInvoice']>,
  'caseId' | 'number' | 'supplierId' | 'sellerOrgNumber' | 'sellerName'
>;

/**
 * The other cases on which the same invoice came to this, by their case numbers, the latest first. A number and a supplier are
 * the same however they are written.
 */
export async function casesOfSameInvoice(
  { db }: Pick<Tx, 'db'>,
  invoice: Invoice,
  state: 'returned' | 'accepted',
): Promise<{ id: string; number: string }[]> {
  const number = lookupInvoiceNumber(invoice.number);
  if (number === '') return [];
  const found = await db.$queryRaw<(Invoice & { caseNumber: string })[]>`
    select s.case_id as "caseId", s.number, s.supplier_id as "supplierId", s.seller_org_number as "sellerOrgNumber",
      s.seller_name as "sellerName", c.number as "caseNumber"
    from supplier_invoice s join cases c on c.id = s.case_id
    where s.state = ${state} and s.case_id <> ${invoice.caseId}::uuid
      and regexp_replace(s.number, '[^0-9]', '', 'g') = ${number.replace(/[^0-9]/g, '')}
    order by s.id desc`;
  return found
    .filter((other) => lookupInvoiceNumber(other.number) === number && isSameSupplier(other, invoice))
    .map(({ caseId: id, caseNumber }) => ({ id, number: caseNumber }));
}

/** By the register or the organisation number; by name where one of the two says no number. */
function isSameSupplier(one: Invoice, other: Invoice): boolean {
  if (one.supplierId && one.supplierId === other.supplierId) return true;
  const name = folded(one.sellerName);
  if (!one.sellerOrgNumber || !other.sellerOrgNumber) return name !== '' && name === folded(other.sellerName);
  return (
    isSameOrgNumber(one.sellerOrgNumber, other.sellerOrgNumber) ||
    folded(one.sellerOrgNumber) === folded(other.sellerOrgNumber)
  );
}

const folded = (written: string): string => written.replaceAll(/\s/g, '').toUpperCase();
