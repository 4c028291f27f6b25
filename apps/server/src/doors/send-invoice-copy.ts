import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import type { Tx } from '../db.ts';
import { refused } from '../errors.ts';
import { extensionOf } from '../extension-of.ts';
import type { NewEvent } from './case-events.ts';
import type { CaseRecord } from './case-record.ts';
import { fillTemplate } from './fill-template.ts';
import { isVerifiedRequester } from './registered-contact.ts';
import { scheduleMessage } from './schedule-message.ts';

/**
 * Sends the stored original of the case's invoice. It goes to the registered billing address, and to the requester only
 * when the sender is verified (G1).
 */
export async function sendInvoiceCopy(ctx: StaffCtx, tx: Tx, record: CaseRecord): Promise<NewEvent> {
  const { invoice, customer, requesterAddress } = record.row;
  const original =
    invoice?.originalSha256 && (await tx.db.file.findUnique({ where: { sha256: invoice.originalSha256 } }));
  if (!invoice || !original)
    throw refused({
      code: 'invoice.no_original',
      says: text(
        'Fakturans original finns inte i arkivet. Beställ en ny utskrift hos ekonomisystemet.',
        'The original of the invoice is not in the archive. Order a new print from the ledger.',
      ),
      field: 'invoiceId',
    });
  // An address of the customer is no address for somebody else's invoice.
  if (invoice.customerId !== record.row.customerId)
    throw refused({
      code: 'invoice.other_recipient',
      says: text(
        'Fakturan är inte ställd till kunden på ärendet. Koppla rätt kund eller rätt faktura.',
        'The invoice is not addressed to the customer of the case. Link the right customer or the right invoice.',
      ),
      field: 'invoiceId',
    });
  // What was decided and frozen for the move says whether the address is bound; other messages' proof is not lent to it.
  const decided = record.authority?.decision.reasons.some(({ code }) => code === 'verified_contact');
  const to = decided && isVerifiedRequester(record.row) ? requesterAddress : customer?.billingEmail;
  if (!to)
    throw refused({
      code: 'invoice.no_billing_address',
      says: text(
        'Kunden har ingen registrerad e-postadress för fakturor, och avsändaren är inte styrkt.',
        'The customer has no registered e-mail address for invoices, and the sender is not verified.',
      ),
    });
  const filled = await fillTemplate(ctx, tx, record, 'copy_sent');
  const { event } = await scheduleMessage(tx, record, {
    to: [to],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: 'copy_sent',
    automatic: false,
    files: [
      {
        sha256: original.sha256,
        name: `faktura-${invoice.number}.${extensionOf(original.type)}`,
        type: original.type,
        size: original.size,
      },
    ],
    delayMs: ctx.server.config.undoMs,
  });
  return event;
}
