import { isSameOrgNumber } from '@underlag/domain/supplier-invoices';
import type { Tx } from '../db.ts';
import { companyProfile } from '../doors/company-facts.ts';
import type { SupplierInvoiceRead } from '../doors/keep-supplier-invoice.ts';
import type { EInvoice } from '../mail/read/e-invoice.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';
import { orgNumberOf, supplierInvoiceOf } from '../mail/read/supplier-invoice-of.ts';
import { numberOnInvoice } from './number-on-invoice.ts';

type Profile = Pick<Awaited<ReturnType<typeof companyProfile>>, 'orgNumber'>;

/** Whether an e-invoice is one from a supplier to us: it names us as buyer, and somebody else as seller. */
export function isToUs({ seller, buyer }: EInvoice, { orgNumber }: Profile): boolean {
  const ids = [buyer.endpoint, ...buyer.ids].map((id) => id?.value ?? null);
  const named = [buyer.companyId, buyer.vatNumber, ...ids];
  const isBuyer = named.some((id) => isSameOrgNumber(id, orgNumber));
  return isBuyer && !isSameOrgNumber(orgNumberOf(seller), orgNumber);
}

/**
 * The supplier's invoices that a message brings: every attached e-invoice to us, each once; or, from the address of a
 * registered supplier, a PDF, which is read for nothing but its number.
 */
export async function supplierInvoicesIn(tx: Tx, message: ReadMessage): Promise<SupplierInvoiceRead[]> {
  const profile = await companyProfile(tx);
  const found = new Map<string, SupplierInvoiceRead>();
  for (const { eInvoice, sha256 } of message.attachments) {
    if (!eInvoice?.ok || !isToUs(eInvoice.invoice, profile)) continue;
    // The same only when everything it says is: a corrected one may keep its number.
    const all = JSON.stringify(eInvoice.invoice);
    if (found.has(all)) continue;
    found.set(all, { form: 'e_invoice', ...supplierInvoiceOf(eInvoice.invoice), fileSha256: sha256 });
  }
  if (found.size > 0) return [...found.values()];
  const pdf = message.attachments.find(({ type, inline }) => type === 'application/pdf' && !inline);
  const supplier = pdf && (await supplierAt(tx, message));
  if (!supplier) return [];
  return [
    {
      form: 'mailed_pdf',
      number: numberOnInvoice(pdf.text, message.subject) ?? '',
      sellerName: supplier.name,
      sellerOrgNumber: supplier.orgNumber,
      buyerOrgNumber: null,
      issuedOn: null,
      totalOre: null,
      references: { buyer: null, accountingCost: null, order: null, lines: [] },
      fileSha256: pdf.sha256,
      supplierId: supplier.id,
    },
  ];
}

async function supplierAt(tx: Tx, { from }: ReadMessage) {
  if (!from) return null;
  const address = { equals: from.address, mode: 'insensitive' } as const;
  return tx.db.supplier.findFirst({ where: { email: address }, orderBy: { number: 'asc' } });
}
