import type { Act, AuthorityRequest, PayerMark, Proof } from '@underlag/domain/authority';
import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { LoadedCase } from './case-record.ts';
import { linkConfirmations, registeredContact } from './registered-contact.ts';
import { type LoadedMessage, requestMessageOf, senderOf, writtenEvidenceOf } from './request-message.ts';

type Contact = NonNullable<LoadedCase['customer']>['contacts'][number];

/** A case's request as the rules of authority ask for it; null while the customer is unknown or nothing has come in. */
export function authorityRequestOf(
  row: LoadedCase,
  fields: Readonly<Record<string, unknown>>,
  act: Act,
): AuthorityRequest | null {
  const message = requestMessageOf(row);
  if (!message || !row.customerId) return null;
  const contact = contactOf(row, message);
  return {
    act,
    object: { customer: row.customerId, agreement: row.agreementId, site: row.siteId },
    requester: {
      contact: contact?.id ?? null,
      identity: payerMarks(row, fields),
      sharedMailbox: contact?.sharedMailbox ?? false,
      customers: contact ? [row.customerId] : [],
    },
    channel: message.channel as AuthorityRequest['channel'],
    proof: proofOf(row, message, contact),
  };
}

/** Whom the request is taken to come from: whose address it was sent from, else the contact chosen by hand. */
function contactOf(row: LoadedCase, message: LoadedMessage): Contact | null {
  const sentFrom = message.channel === 'email' ? message.fromAddress : row.requesterAddress;
  const chosen = row.customer?.contacts.find(({ id }) => id === row.contactId) ?? null;
  if (message.channel === 'email' || message.channel === 'form')
    return registeredContact(row, sentFrom) ?? chosen;
  return chosen ?? registeredContact(row, sentFrom);
}

function proofOf(row: LoadedCase, message: LoadedMessage, contact: Contact | null): Proof {
  const found = senderOf(message);
  const sha256 = writtenEvidenceOf(message);
  const has = (kind: string, value: string | null) =>
    Boolean(contact?.addresses.some((known) => known.kind === kind && known.value === value));
  return {
    sender: found === 'verified' ? 'aligned' : found === 'failed' ? 'failed' : 'none',
    fromRegisteredAddress:
      message.channel === 'email' && has('email', message.fromAddress?.toLowerCase() ?? null),
    confirmedByLink: linkConfirmations(row).some(({ data }) => confirms(data, message, contact, row)),
    calledBack: row.callBacks.some(
      (call) =>
        call.reached && call.contactId === contact?.id && call.at >= message.at && has('phone', call.number),
    ),
    written: sha256 ? { receivedAt: message.at.toISOString(), sha256 } : null,
  };
}

/** A confirmation counts for the message it was asked about and the contact whose registered address it was sent to. */
function confirms(data: unknown, message: LoadedMessage, contact: Contact | null, row: LoadedCase): boolean {
  if (!contact || data === null || typeof data !== 'object') return false;
  const { messageId, contactId } = data as { messageId?: unknown; contactId?: unknown };
  if (messageId !== message.id) return false;
  return contactId === undefined
    ? registeredContact(row, row.requesterAddress)?.id === contact.id
    : contactId === contact.id;
}

const digits = (value: unknown) => (typeof value === 'string' ? value.replace(/\D/g, '') : '');

/** Which of customer number, organisation or personal number and invoice number the requester gave and the linked customer's register confirms. */
function payerMarks(row: LoadedCase, fields: Readonly<Record<string, unknown>>): PayerMark[] {
  const { customer, invoice } = row;
  if (!customer) return [];
  const identity = digits(fields.identityNumber).slice(-10);
  const known = [customer.orgNumber, customer.personalNumber].map((number) => digits(number).slice(-10));
  const invoiceNumber =
    typeof fields.invoiceNumber === 'string' ? lookupInvoiceNumber(fields.invoiceNumber) : '';
  const agrees: Record<PayerMark, boolean> = {
    customer_number:
      digits(fields.customerNumber) !== '' && digits(fields.customerNumber) === digits(customer.number),
    org_number: identity.length === 10 && known.includes(identity),
    invoice_number:
      invoiceNumber !== '' && invoice?.customerId === customer.id && invoice.lookupNumber === invoiceNumber,
  };
  return (Object.keys(agrees) as PayerMark[]).filter((mark) => agrees[mark]);
}
