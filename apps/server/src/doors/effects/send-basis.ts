import type { FilledTemplate } from '@underlag/api/cases';
import { text } from '@underlag/domain/text';
import { refused } from '../../errors.ts';
import { basisOf } from '../basis-of.ts';
import type { Carrying, CarryOut } from '../carry-out.ts';
import type { NewEvent } from '../case-events.ts';
import type { CaseRecord } from '../case-record.ts';
import { fillTemplate } from '../fill-template.ts';
import { postBasis } from '../post-basis.ts';
import { isVerifiedRequester } from '../registered-contact.ts';
import { scheduleMessage } from '../schedule-message.ts';

/**
 * Sends what a call-out invoice rests on, without a word of the report. A customer's goes by mail to the registered billing
 * address, to the requester only when the sender is verified (G1), and by post where no mail address is on file. Whoever
 * is no customer gets it by post, to the address on the invoice and to no other (decision 0024).
 */
export const sendBasis: CarryOut = async (carrying) => {
  const { ctx, tx, record } = carrying;
  const { row } = record;
  const { invoice } = row;
  if (!invoice) throw new Error('a basis of no invoice was let through');
  const more = await basisOf(tx, row, row.language === 'en' ? 'en' : 'sv');
  const filled = await fillTemplate(ctx, tx, record, 'basis_sent', more);
  // Only a move that was decided as the payer's goes by what the register says of the customer.
  if (record.authority?.request.act !== 'basis')
    return postBasis(carrying, filled, [invoice.recipientName, ...linesOf(onInvoice(record))]);
  mustBeOwn(record);
  const to = mailAddressOf(record);
  if (to) return mailBasis(carrying, filled, to);
  const { customer } = row;
  if (!customer) throw new Error('a basis for no customer was let through');
  return postBasis(carrying, filled, [customer.name, ...linesOf(customer.billingAddress)]);
};

/** The requester's own when it was decided that they are a verified contact, else the registered one. */
function mailAddressOf({ row, authority }: CaseRecord): string | null {
  const decided = authority?.decision.reasons.some(({ code }) => code === 'verified_contact');
  return (decided && isVerifiedRequester(row) ? row.requesterAddress : row.customer?.billingEmail) ?? null;
}

/** The numbers of one customer say nothing of an invoice to somebody else. */
function mustBeOwn({ row }: CaseRecord): void {
  if (row.invoice?.customerId === row.customerId) return;
  throw refused({
    code: 'basis.other_recipient',
    says: text(
      'Fakturan är inte ställd till kunden. Behandla frågan som en åtgärdsfaktura till icke-kund.',
      'The invoice is not addressed to the customer. Handle the question as a call-out invoice to a non-customer.',
    ),
    field: 'invoiceId',
  });
}

function onInvoice({ row }: CaseRecord): string {
  const address = row.invoice?.recipientAddress;
  if (address) return address;
  throw refused({
    code: 'basis.no_address',
    says: text(
      'Fakturan har ingen adress i registret, så underlaget kan inte postas.',
      'The invoice has no address in the register, so the basis cannot be posted.',
    ),
  });
}

const linesOf = (address: string): string[] => address.split(/,\s*/);

async function mailBasis(
  { ctx, tx, record }: Carrying,
  filled: FilledTemplate,
  to: string,
): Promise<NewEvent[]> {
  const { event } = await scheduleMessage(tx, record, {
    to: [to],
    cc: [],
    subject: filled.subject,
    text: filled.text,
    authorId: ctx.actor.personId,
    templateKey: filled.key,
    automatic: false,
    files: [],
    delayMs: ctx.server.config.undoMs,
  });
  return [event];
}
