import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { LoadedCase } from './case-record.ts';

const digits = (value: unknown) => (typeof value === 'string' ? value.replace(/\D/g, '') : '');

/** How many of customer number, organisation or personal number and invoice number the requester gave and the linked customer's register confirms (0–3). */
export function payerIdentity(row: LoadedCase, fields: Readonly<Record<string, unknown>>): number {
  const { customer, invoice } = row;
  if (!customer) return 0;
  const given = {
    customer: digits(fields.customerNumber),
    identity: digits(fields.identityNumber).slice(-10),
    invoice: typeof fields.invoiceNumber === 'string' ? lookupInvoiceNumber(fields.invoiceNumber) : '',
  };
  const identities = [customer.orgNumber, customer.personalNumber].map((known) => digits(known).slice(-10));
  return [
    given.customer !== '' && given.customer === digits(customer.number),
    given.identity.length === 10 && identities.includes(given.identity),
    given.invoice !== '' &&
      invoice !== null &&
      invoice.customerId === customer.id &&
      invoice.lookupNumber === given.invoice,
  ].filter(Boolean).length;
}
