import type { Act } from '../authority/index.ts';
import { text } from '../text/index.ts';
import type { CaseFacts, CustomerFacts, Rule } from '../workflow/index.ts';
import { checkEInvoice, electronicIdOf, type Finding } from './check-e-invoice.ts';

/** Who may have the invoices sent by mail: the payer, for a private customer; for others who holds the right to billing data (decision 0025). */
export const actOfMailInvoice = (_: unknown, customer?: CustomerFacts | null): Act =>
  customer?.kind === 'private' ? 'invoice_by_mail' : 'billing_data';

/** What keeps the wished e-invoices from being asked for. */
export const eInvoiceFindings = ({ fields, customer }: Pick<CaseFacts, 'fields' | 'customer'>): Finding[] =>
  checkEInvoice({
    operator: words(fields.operator),
    electronicId: words(fields.electronicId),
    reference: words(fields.reference),
    contactName: words(fields.contactName),
    contactEmail: words(fields.contactEmail),
    customer,
  });

/** A way of delivery as it is asked of the ledger. */
export interface DeliveryWish {
  kind: 'email' | 'e_invoice';
  /** In its normal form. */
  address: string;
  operator: string | null;
  reference: string | null;
  contactName: string | null;
  contactEmail: string | null;
}

/** The way of delivery a case asks for; null for other types, and while the address is not known or not right. */
export function deliveryWish(typeKey: string, fields: CaseFacts['fields']): DeliveryWish | null {
  if (typeKey === 'email_invoice_enrolment') {
    const address = words(fields.newAddress)?.trim().toLowerCase();
    const nothing = { operator: null, reference: null, contactName: null, contactEmail: null };
    return address ? { kind: 'email', address, ...nothing } : null;
  }
  const address = typeKey === 'e_invoice_enrolment' ? electronicIdOf(fields.electronicId) : null;
  if (!address) return null;
  return {
    kind: 'e_invoice',
    address,
    operator: words(fields.operator),
    reference: words(fields.reference),
    contactName: words(fields.contactName),
    contactEmail: words(fields.contactEmail),
  };
}

/** Everything given is right. */
export const nothingWrong: Rule = (facts) => {
  const first = eInvoiceFindings(facts).find(({ problem }) => problem === 'wrong');
  return first ? { code: 'enrolment.wrong', says: first.says, field: first.field } : null;
};

/** A private customer gets e-invoices through the bank, never from us. */
export const notPrivate: Rule = ({ customer }) =>
  customer?.kind === 'private'
    ? {
        code: 'enrolment.private',
        says: text(
          'En privatkund anmäler e-faktura i sin internetbank. Välj ”Hänvisa till banken”.',
          'A private customer asks for e-invoices in the internet bank. Choose “Refer to the bank”.',
        ),
      }
    : null;

/** Only a private customer is sent to the bank. */
export const isPrivate: Rule = ({ customer }) =>
  customer && customer.kind !== 'private'
    ? {
        code: 'enrolment.not_private',
        says: text('Steget är till för privatkunder.', 'This step is for private customers.'),
      }
    : null;

/** Some customers must not have e-invoices, for security. */
export const eInvoiceAllowed: Rule = ({ customer }) =>
  customer?.noEInvoice
    ? {
        code: 'enrolment.security',
        says: text(
          'Kunden får inte e-faktura av säkerhetsskäl. Välj ”Avslå e-faktura”.',
          'The customer may have no e-invoices, for security. Choose “Refuse e-invoices”.',
        ),
      }
    : null;

/** Only the security flag is a reason to refuse e-invoices. */
export const eInvoiceForbidden: Rule = ({ customer }) =>
  customer?.noEInvoice === false
    ? {
        code: 'enrolment.no_security',
        says: text('Inget hindrar att kunden får e-faktura.', 'Nothing keeps the customer from e-invoices.'),
      }
    : null;

/** The ledger has carried out what was asked of it. */
export const deliveryRecorded: Rule = ({ ledger }) =>
  ledger.some(({ kind, state }) => kind.startsWith('enrol_') && state === 'acknowledged')
    ? null
    : {
        code: 'enrolment.not_recorded',
        says: text(
          'Ekonomisystemet har inte kvitterat anmälan än.',
          'The ledger has not acknowledged it yet.',
        ),
      };

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
