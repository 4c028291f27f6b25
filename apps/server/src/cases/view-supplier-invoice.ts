import {
  type FoundCostCentre,
  References,
  type SupplierInvoicePart,
  type SupplierInvoiceView,
} from '@underlag/api/supplier-invoices';
import { decide } from '@underlag/domain/access';
import { findCostCentres, placeOf, type Verdict, writtenIn } from '@underlag/domain/supplier-invoices';
import type { StaffCtx } from '../context.ts';
import { day, ore, type Tx } from '../db.ts';
import type { CaseRecord, LoadedCase } from '../doors/case-record.ts';
import { casesOfSameInvoice } from '../doors/same-supplier-invoice.ts';
import { addresseeOf, supplierVerdict } from '../doors/supplier-verdict.ts';

type Invoice = NonNullable<LoadedCase['supplierInvoice']>;

/** The supplier's invoice of a case, what its references hold, and how it is judged (G14); null for other types. */
export async function viewSupplierInvoice(
  ctx: StaffCtx,
  tx: Tx,
  { row }: CaseRecord,
): Promise<SupplierInvoicePart | null> {
  if (row.typeKey !== 'supplier_invoice') return null;
  const verdict = await supplierVerdict(tx, row);
  const { queueKey: queue, assigneeId } = row;
  const files = await tx.db.attachment.findMany({
    where: { message: { caseId: row.id }, type: 'application/xml' },
    orderBy: { id: 'desc' },
    select: { id: true, name: true },
  });
  return {
    invoice: row.supplierInvoice && verdict ? await viewInvoice(tx, row.supplierInvoice, verdict) : null,
    files: files.map(({ id, name }) => ({ attachmentId: id, name })),
    address: addresseeOf(row),
    canJudge: decide(ctx.actor, 'supplier_invoice.judge', { queue, assigneeId }).allowed,
  };
}

async function viewInvoice(tx: Tx, invoice: Invoice, verdict: Verdict): Promise<SupplierInvoiceView> {
  const { costCentre, outcome, checks } = verdict;
  const references = References.parse(invoice.references);
  const [before] = await casesOfSameInvoice(tx, invoice, 'accepted');
  return {
    form: invoice.form as SupplierInvoiceView['form'],
    state: invoice.state as SupplierInvoiceView['state'],
    number: invoice.number,
    sellerName: invoice.sellerName,
    sellerOrgNumber: invoice.sellerOrgNumber,
    buyerOrgNumber: invoice.buyerOrgNumber,
    issuedOn: invoice.issuedOn && day(invoice.issuedOn),
    totalOre: invoice.totalOre === null ? null : ore(invoice.totalOre),
    supplier: invoice.supplier && { number: invoice.supplier.number, name: invoice.supplier.name },
    references,
    written: await viewWritten(tx, references),
    costCentre: costCentre && {
      code: costCentre.code,
      name: costCentre.name,
      place: placeOf(costCentre.foundIn, costCentre.line),
    },
    outcome,
    checks: checks.map(({ of, name, state, says }) => ({ of, name, state, says })),
    acceptedBefore: before?.number ?? null,
  };
}

/** Each field that says anything with the cost centres it is the first to hold, and what the register says of them. */
async function viewWritten(tx: Tx, references: References): Promise<SupplierInvoiceView['written']> {
  const codes = findCostCentres(references);
  const known = await tx.db.costCentre.findMany({ where: { code: { in: codes.map(({ code }) => code) } } });
  const found = (code: string): FoundCostCentre => {
    const own = known.find((each) => each.code === code);
    return { code, name: own?.name ?? null, active: own?.active ?? false };
  };
  return writtenIn(references).map((field) => ({
    place: placeOf(field.in, field.line),
    value: field.value,
    found: codes
      .filter((code) => code.in === field.in && code.line === field.line)
      .map(({ code }) => found(code)),
  }));
}
