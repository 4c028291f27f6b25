import { parseElectronicId } from '../identifiers/index.ts';
import { type Text, text } from '../text/index.ts';
import type { CustomerFacts } from '../workflow/index.ts';

/** What a customer gives to get e-invoices, as far as it is known, and who asks. */
export interface EInvoiceWish {
  /** The service that carries the customer's e-invoices (VAN). */
  operator: string | null;
  /** GLN or Peppol id as it was written. */
  electronicId: string | null;
  reference: string | null;
  contactName: string | null;
  contactEmail: string | null;
  /** Null while no customer is linked: then nothing is compared with the register. */
  customer: CustomerFacts | null;
}

export type EInvoiceField = Exclude<keyof EInvoiceWish, 'customer'>;

/** One detail that keeps e-invoices from being asked for: not there, or not right, and why. */
export interface Finding {
  field: EInvoiceField;
  problem: 'missing' | 'wrong';
  says: Text;
}

/** What is missing and what is wrong in a wish for e-invoices (G15), in the order they are asked for. */
export function checkEInvoice(wish: EInvoiceWish): Finding[] {
  return order.flatMap((field): Finding[] => {
    const value = wish[field]?.trim() ?? '';
    if (value === '') return [{ field, problem: 'missing', says: absent[field] }];
    const says = wrong[field]?.(value, wish.customer) ?? null;
    return says ? [{ field, problem: 'wrong', says }] : [];
  });
}

/** The electronic id in its normal form; null while it is none. */
export function electronicIdOf(written: unknown): string | null {
  const parsed = typeof written === 'string' ? parseElectronicId(written) : null;
  return parsed?.ok ? parsed.value : null;
}

const order: readonly EInvoiceField[] = [
  'operator',
  'electronicId',
  'reference',
  'contactName',
  'contactEmail',
];

const absent: Record<EInvoiceField, Text> = {
  operator: text('Operatören (VAN) saknas.', 'The operator (VAN) is missing.'),
  electronicId: text('GLN eller Peppol-id saknas.', 'The GLN or Peppol id is missing.'),
  reference: text('Fakturareferensen saknas.', 'The invoice reference is missing.'),
  contactName: text(
    'Den som är ansvarig för fakturorna saknas.',
    'The person responsible for the invoices is missing.',
  ),
  contactEmail: text(
    'E-postadressen till den fakturaansvariga saknas.',
    'The e-mail address of the person responsible is missing.',
  ),
};

const wrong: Partial<Record<EInvoiceField, (value: string, customer: CustomerFacts | null) => Text | null>> =
  {
    operator: (value) =>
      /\p{L}/u.test(value)
        ? null
        : text('Skriv operatörens namn, inte ett nummer.', 'Write the operator’s name, not a number.'),
    electronicId: (value, customer) => {
      const parsed = parseElectronicId(value);
      return parsed.ok ? ofAnother(parsed.value, customer) : parsed.says;
    },
    contactEmail: (value) =>
      /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
        ? null
        : text('Det är ingen e-postadress.', 'It is not an e-mail address.'),
  };

/** An organisation number that is not the customer's; a GLN does not say whose it is. */
function ofAnother(id: string, customer: CustomerFacts | null): Text | null {
  const [scheme, number] = id.split(':');
  if (scheme !== '0007' || !number || !customer) return null;
  const own = customer.identityNumber?.replace(/\D/g, '').slice(-10) ?? '';
  return own === number
    ? null
    : text(
        'Organisationsnumret i Peppol-id:t är inte kundens.',
        'The organisation number in the Peppol id is not the customer’s.',
      );
}
