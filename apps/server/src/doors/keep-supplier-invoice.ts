import { randomUUID } from 'node:crypto';
import type { References } from '@underlag/api/supplier-invoices';
import { findCostCentres, type InvoiceForm, tenDigits } from '@underlag/domain/supplier-invoices';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';

/** A supplier's invoice as it was read or typed. */
export interface SupplierInvoiceRead {
  form: InvoiceForm;
  /** Empty when nobody could read it. */
  number: string;
  sellerName: string;
  sellerOrgNumber: string | null;
  buyerOrgNumber: string | null;
  issuedOn: string | null;
  totalOre: number | null;
  references: References;
  fileSha256: string | null;
  /** Known from the sender's address; otherwise the organisation number tells. */
  supplierId?: string | null;
}

/** Keeps what was read as the case's invoice, in place of what was read before, and says it as the event. */
export async function keepSupplierInvoice(
  tx: Tx,
  caseId: string,
  { issuedOn, supplierId, ...read }: SupplierInvoiceRead,
): Promise<NewEvent> {
  const data = {
    ...read,
    references: { ...read.references, lines: [...read.references.lines] },
    issuedOn: issuedOn === null ? null : new Date(issuedOn),
    supplierId: supplierId ?? (await supplierOf(tx, read.sellerOrgNumber))?.id ?? null,
    state: 'received',
    costCentre: null,
    foundIn: null,
    decidedAt: null,
  };
  const { id } = await tx.db.supplierInvoice.upsert({
    where: { caseId },
    create: { id: randomUUID(), caseId, ...data },
    update: { ...data, version: { increment: 1 } },
  });
  return { kind: 'supplier_invoice_read', data: { supplierInvoiceId: id, form: read.form } };
}

/** The case's own fields as an invoice fills them in; a cost centre only when the references hold exactly one that is ours and in use. */
export async function fieldsOfSupplierInvoice(
  tx: Pick<Tx, 'db'>,
  { sellerName, number, references }: Pick<SupplierInvoiceRead, 'sellerName' | 'number' | 'references'>,
): Promise<Record<string, string>> {
  const [only, ...others] = findCostCentres(references);
  const centre =
    only && others.length === 0
      ? await tx.db.costCentre.findFirst({ where: { code: only.code, active: true } })
      : null;
  return {
    ...(sellerName ? { supplierName: shortened(sellerName) } : {}),
    ...(number ? { supplierInvoiceNumber: shortened(number) } : {}),
    ...(centre ? { costCentre: centre.code } : {}),
  };
}

// Cut in the middle of a pair, half a character would be left, which no store takes.
const shortened = (words: string): string => words.slice(0, 200).toWellFormed();

/** The registered supplier of an organisation number, in whatever form that is written. */
export async function supplierOf({ db }: Pick<Tx, 'db'>, orgNumber: string | null) {
  const digits = tenDigits(orgNumber);
  if (!digits) return null;
  return db.supplier.findFirst({ where: { orgNumber: `${digits.slice(0, 6)}-${digits.slice(6)}` } });
}
