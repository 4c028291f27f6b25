import { randomUUID } from 'node:crypto';
import { kronor } from '@underlag/domain/case-types';
import { parseEmailAddress } from '@underlag/domain/identifiers';
import { write } from '../db.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { createCase } from '../doors/create-case.ts';
import { fieldsOfSupplierInvoice, keepSupplierInvoice, supplierOf } from '../doors/keep-supplier-invoice.ts';
import { casesOfSameInvoice } from '../doors/same-supplier-invoice.ts';
import { cleanLine } from '../mail/read/clean-text.ts';
import type { EInvoice, EInvoiceReading } from '../mail/read/e-invoice.ts';
import { supplierInvoiceOf } from '../mail/read/supplier-invoice-of.ts';
import type { Server } from '../server.ts';
import { lockItem, settleItem } from './settle-item.ts';
import { isToUs } from './supplier-invoice-in.ts';
import type { Outcome } from './take-in.ts';

/** Gives an e-invoice its place: one from a supplier to us opens a case with the original attached; any other is parked with its reason. */
export function placeEInvoice(
  server: Server,
  item: { id: string; sha256: string },
  reading: EInvoiceReading,
): Promise<Outcome> {
  return write(server, async (tx) => {
    if (!(await lockItem(tx, item.id, 'stored'))) return { result: 'duplicate' };
    if (!reading.ok) {
      await settleItem(tx, item.id, { state: 'parked', reason: reading.code, detail: reading.detail });
      return { result: 'parked', reason: reading.code };
    }
    const { invoice } = reading;
    const subject = `${invoice.kind === 'invoice' ? 'Faktura' : 'Kreditnota'} ${invoice.number}`;
    if (!isToUs(invoice, await companyProfile(tx))) {
      await settleItem(tx, item.id, {
        state: 'parked',
        reason: 'other_buyer',
        detail: invoice.buyer.name,
        subject: `${subject} · ${invoice.seller.name ?? ''}`,
      });
      return { result: 'parked', reason: 'other_buyer' };
    }
    const raw = await tx.db.rawMail.findUniqueOrThrow({ where: { sha256: item.sha256 } });
    await tx.db.file.createMany({
      data: [{ sha256: item.sha256, size: raw.size, type: 'application/xml' }],
      skipDuplicates: true,
    });
    const messageId = randomUUID();
    const read = { form: 'e_invoice' as const, ...supplierInvoiceOf(invoice), fileSha256: item.sha256 };
    const supplier = await supplierOf(tx, read.sellerOrgNumber);
    const contact = parseEmailAddress(invoice.seller.contact.email ?? '');
    // What was returned comes back corrected under its own number.
    const same = { ...read, caseId: item.id, supplierId: supplier?.id ?? null };
    const [returned] = await casesOfSameInvoice(tx, same, 'returned');
    const record = await createCase(
      tx,
      { kind: 'outside' },
      {
        id: randomUUID(),
        typeKey: 'supplier_invoice',
        channel: 'email',
        // A supplier abroad reads English.
        language: (invoice.seller.address.country ?? 'SE') === 'SE' ? 'sv' : 'en',
        subject: cleanLine(`${subject} · ${invoice.seller.name ?? ''}`, 200),
        requesterName: invoice.seller.name,
        requesterAddress: contact.ok ? contact.value : null,
        requesterPhone: invoice.seller.contact.phone,
        customerId: null,
        contactId: null,
        invoiceId: null,
        continuesId: returned?.id ?? null,
        fields: await fieldsOfSupplierInvoice(tx, read),
        receivedAt: tx.now,
      },
      async (caseId) => {
        await tx.db.message.create({
          data: {
            id: messageId,
            caseId,
            direction: 'in',
            channel: 'email',
            fromName: invoice.seller.name,
            toAddresses: [],
            ccAddresses: [],
            subject,
            text: summary(invoice),
            at: new Date(tx.now),
            receivedSource: 'intake',
            rawSha256: item.sha256,
            proof: { sender: 'none' },
            attachments: {
              create: [
                {
                  fileSha256: item.sha256,
                  name: `${invoice.number}.xml`,
                  type: 'application/xml',
                  size: raw.size,
                },
              ],
            },
          },
        });
        return [{ kind: 'received', data: { messageId } }, await keepSupplierInvoice(tx, caseId, read)];
      },
    );
    await settleItem(tx, item.id, { state: 'case', caseId: record.row.id, messageId, subject });
    return { result: 'case', caseNumber: record.row.number };
  });
}

/** An e-invoice in a few lines, for the timeline. */
function summary(invoice: EInvoice): string {
  const lines = [
    ['Säljare', invoice.seller.name],
    ['Köpare', invoice.buyer.name],
    ['Fakturadatum', invoice.issueDate],
    ['Förfallodag', invoice.dueDate],
    ['Att betala', invoice.totals.payable === null ? null : kronor(invoice.totals.payable).sv],
    ['Er referens', invoice.references.buyer],
    ['Kontering', invoice.references.accountingCost],
    ['Att kontrollera', invoice.flags.map(({ field, value }) => `${field} ${value ?? ''}`.trim()).join(', ')],
  ];
  return lines.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join('\n');
}
