import { randomUUID } from 'node:crypto';
import { kronor } from '@underlag/domain/case-types';
import { write } from '../db.ts';
import { companyProfile } from '../doors/company-facts.ts';
import { createCase } from '../doors/create-case.ts';
import type { EInvoice, EInvoiceReading } from '../mail/read/e-invoice.ts';
import type { Server } from '../server.ts';
import { lockItem, settleItem } from './settle-item.ts';
import type { Outcome } from './take-in.ts';

const digits = (value: string | null) => (value ?? '').replace(/\D/g, '');

/** Gives an e-invoice its place: one that names us as buyer opens a case with the original attached; any other is parked with its reason. */
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
    const { orgNumber } = await companyProfile(tx);
    const buyers = [invoice.buyer.companyId, invoice.buyer.endpoint?.value ?? null, invoice.buyer.vatNumber];
    if (!buyers.some((id) => digits(id).includes(digits(orgNumber)))) {
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
    const record = await createCase(
      tx,
      { kind: 'outside' },
      {
        id: randomUUID(),
        typeKey: 'unsorted',
        channel: 'email',
        language: 'sv',
        subject: `${subject} · ${invoice.seller.name ?? ''}`.slice(0, 200),
        requesterName: invoice.seller.name,
        requesterAddress: invoice.seller.contact.email?.toLowerCase() ?? null,
        requesterPhone: invoice.seller.contact.phone,
        customerId: null,
        contactId: null,
        invoiceId: null,
        continuesId: null,
        fields: {},
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
        return [{ kind: 'received', data: { messageId } }];
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
