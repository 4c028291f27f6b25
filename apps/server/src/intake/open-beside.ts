import { randomUUID } from 'node:crypto';
import type { Tx } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { copyMessage } from '../doors/copy-message.ts';
import { type NewCase, writeCase } from '../doors/create-case.ts';
import {
  fieldsOfSupplierInvoice,
  keepSupplierInvoice,
  type SupplierInvoiceRead,
} from '../doors/keep-supplier-invoice.ts';
import { cleanLine } from '../mail/read/clean-text.ts';

const outside = { kind: 'outside' } as const;

/**
 * Opens a case for each further supplier invoice of a mail, with a copy of the mail and of that file: every invoice is decided
 * by itself (decision 0030). Answers with the case of the first, which names the others and is the one that is acknowledged.
 */
export async function openBeside(
  tx: Tx,
  first: CaseRecord,
  messageId: string,
  invoices: readonly SupplierInvoiceRead[],
): Promise<CaseRecord> {
  if (invoices.length === 0) return first;
  const beside = ({ id: caseId, number }: { id: string; number: string }): NewEvent => ({
    kind: 'related',
    data: { caseId, number, kind: 'same_mail' },
  });
  const named: NewEvent[] = [];
  for (const invoice of invoices) {
    const wanted = await newCase(tx, first, invoice);
    const opened = await writeCase(tx, outside, wanted, async (caseId) => [
      await copyMessage(tx, messageId, caseId, invoice.fileSha256),
      await keepSupplierInvoice(tx, caseId, invoice),
      beside(first.row),
    ]);
    named.push(beside(opened));
  }
  return commitChange(tx, outside, first, { events: named });
}

async function newCase(tx: Tx, { row }: CaseRecord, invoice: SupplierInvoiceRead): Promise<NewCase> {
  const { requesterName, requesterAddress, requesterPhone, language } = row;
  return {
    id: randomUUID(),
    typeKey: 'supplier_invoice',
    channel: 'email',
    language: language as NewCase['language'],
    subject: cleanLine(`${invoice.number} · ${row.subject}`, 200),
    requesterName,
    requesterAddress,
    requesterPhone,
    customerId: null,
    contactId: null,
    invoiceId: null,
    continuesId: row.id,
    fields: await fieldsOfSupplierInvoice(tx, invoice),
    receivedAt: receivedAt(row),
  };
}

/** The mail is the first that came in on its case. */
const receivedAt = ({ messages, openedAt }: CaseRecord['row']): string =>
  (messages[0]?.at ?? openedAt).toISOString();
