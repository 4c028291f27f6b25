import type { CaseView } from '@underlag/api/cases';
import type { JudgeSupplierInvoice } from '@underlag/api/supplier-invoices';
import { decideEdit } from '@underlag/domain/case-types';
import { text } from '@underlag/domain/text';
import { viewCase } from '../cases/view-case.ts';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import {
  fieldsOfSupplierInvoice,
  keepSupplierInvoice,
  type SupplierInvoiceRead,
} from '../doors/keep-supplier-invoice.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { refused } from '../errors.ts';
import { readAttached } from './read-attached.ts';

/** Takes the supplier's invoice of a case as it stands in an attached e-invoice, or as it is typed in; how it is to be judged follows. */
export async function judgeSupplierInvoice(ctx: StaffCtx, input: JudgeSupplierInvoice): Promise<CaseView> {
  const { invoice } = input;
  const read = invoice.from === 'file' ? await readFile(ctx, input, invoice.attachmentId) : typed(invoice);
  return write(ctx.server, async (tx) => {
    const record = await openForWriting(ctx, tx, input);
    const kept = await keepSupplierInvoice(tx, record.row.id, read);
    const fields = await fieldsAfter(tx, record, read);
    const changes = Object.keys(fields)
      .map((key) => ({ key, from: record.facts.fields[key] ?? null, to: fields[key] ?? null }))
      .filter(({ from, to }) => from !== to);
    const keys = changes.map(({ key }) => key);
    const set: NewEvent[] =
      keys.length > 0 ? [{ kind: 'fields_set', data: { keys }, words: { changes } }] : [];
    const changed = await commitChange(tx, staff(ctx), record, { fields, events: [kept, ...set] });
    return viewCase(ctx, tx, changed);
  });
}

/** The file is found on the case by who may judge there, and read outside of any transaction: it may take its time. */
async function readFile(ctx: StaffCtx, input: JudgeSupplierInvoice, attachmentId: string) {
  const sha256 = await write(ctx.server, async (tx) => {
    const { row } = await openForWriting(ctx, tx, input);
    const found = await tx.db.attachment.findFirst({
      where: { id: attachmentId, message: { caseId: row.id } },
    });
    return found?.fileSha256 ?? null;
  });
  return readAttached(ctx.server, sha256);
}

async function openForWriting(ctx: StaffCtx, tx: Tx, input: JudgeSupplierInvoice): Promise<CaseRecord> {
  const record = await openCase(ctx, tx, input, 'supplier_invoice.judge');
  if (record.type.key !== 'supplier_invoice')
    throw refused({
      code: 'supplier_invoice.other_type',
      says: text('Ärendet gäller ingen leverantörsfaktura.', 'The case is not about a supplier’s invoice.'),
    });
  const locked = decideEdit(record.type, record.facts, {});
  if (locked) throw refused(locked);
  if (record.row.supplierInvoice?.state === 'accepted')
    throw refused({
      code: 'supplier_invoice.accepted',
      says: text(
        'Fakturan är godkänd och står kvar. Öppna ett nytt ärende för en annan faktura.',
        'The invoice has been accepted and stands. Open a new case for another invoice.',
      ),
    });
  return record;
}

type Typed = Extract<JudgeSupplierInvoice['invoice'], { from: 'typed' }>;

const typed = ({ form, number, sellerName, ...given }: Typed): SupplierInvoiceRead => ({
  form,
  number,
  sellerName,
  sellerOrgNumber: given.sellerOrgNumber || null,
  buyerOrgNumber: given.buyerOrgNumber || null,
  issuedOn: given.issuedOn ?? null,
  totalOre: given.totalOre ?? null,
  references: {
    buyer: given.buyerReference || null,
    accountingCost: given.accountingCost || null,
    order: given.orderReference || null,
    lines: [],
  },
  fileSha256: null,
});

/** A file says itself where it is to be booked; beside what is typed in, a cost centre that was given before still holds. */
async function fieldsAfter(
  tx: Tx,
  { facts }: CaseRecord,
  read: SupplierInvoiceRead,
): Promise<Record<string, unknown>> {
  const before = read.fileSha256 === null ? (facts.fields.costCentre ?? null) : null;
  return { costCentre: before, ...(await fieldsOfSupplierInvoice(tx, read)) };
}
