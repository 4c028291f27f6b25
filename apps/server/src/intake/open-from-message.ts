import { randomUUID } from 'node:crypto';
import { caseType, fieldsFromMessage } from '@underlag/domain/case-types';
import type { Tx } from '../db.ts';
import { acknowledge } from '../doors/acknowledge.ts';
import type { NewEvent } from '../doors/case-events.ts';
import type { CaseRecord } from '../doors/case-record.ts';
import { createCase } from '../doors/create-case.ts';
import { fieldsOfSupplierInvoice, keepSupplierInvoice } from '../doors/keep-supplier-invoice.ts';
import type { Server } from '../server.ts';
import { fieldsFromRequest } from './fields-from-answer.ts';
import type { Place } from './find-case-of.ts';
import { guessLanguage } from './guess-language.ts';
import { guessType } from './guess-type.ts';
import { openBeside } from './open-beside.ts';
import type { Arrived } from './place-message.ts';
import { proposeLinks } from './propose-links.ts';
import { storeMessage } from './store-message.ts';
import { supplierInvoicesIn } from './supplier-invoice-in.ts';

/** A mail with more e-invoices than this opens one case, where a person chooses among its files: nobody gets to fill the queue by one mail. */
const mostFromOneMail = 20;

const nothing = { customerId: null, agreementId: null, invoiceId: null };

/** Opens a case for a message: of the type its words clearly ask for, else unsorted; what it mentions is proposed, never linked. */
export async function openFromMessage(
  server: Server,
  tx: Tx,
  arrived: Arrived,
  { continues, quotes }: Pick<Place, 'continues' | 'quotes'>,
): Promise<CaseRecord> {
  const { message, messageId, receivedAt } = arrived;
  const guessed = await guessType(tx, message);
  const [invoice, ...more] = await supplierInvoicesIn(tx, message);
  const others = more.length < mostFromOneMail ? more : [];
  // An e-invoice to us says what the matter is; of a PDF, the words may say something else.
  const isInvoice = invoice?.form === 'e_invoice' || ['unsorted', 'supplier_invoice'].includes(guessed.key);
  const brought = isInvoice && invoice ? invoice : null;
  const type = brought ? caseType('supplier_invoice') : guessed;
  const hint: NewEvent[] = quotes ? [{ kind: 'number_quoted', data: { number: quotes } }] : [];
  const requesterName = message.from?.name || null;
  const opened = await createCase(
    tx,
    { kind: 'outside' },
    {
      id: randomUUID(),
      typeKey: type.key,
      channel: 'email',
      language: guessLanguage(`${message.subject} ${message.textWithoutQuotes}`),
      subject: message.subject || '–',
      requesterName,
      requesterAddress: message.from?.address ?? null,
      requesterPhone: null,
      customerId: null,
      contactId: null,
      invoiceId: null,
      continuesId: continues,
      fields: {
        ...fieldsFromMessage(type, { requesterName, words: message.textWithoutQuotes }),
        ...fieldsFromRequest(type, message),
        ...(brought ? await fieldsOfSupplierInvoice(tx, brought) : {}),
      },
      receivedAt,
    },
    async (caseId) => {
      await storeMessage(tx, caseId, arrived);
      await proposeLinks(tx, caseId, message, nothing);
      const read = brought ? [await keepSupplierInvoice(tx, caseId, brought)] : [];
      return [{ kind: 'received', data: { messageId } }, ...read, ...hint];
    },
  );
  const record = await openBeside(tx, opened, messageId, others);
  return message.answerable ? acknowledge(server, tx, record) : record;
}
