import { type Text, text } from '../text/index.ts';
import { field } from './field.ts';
import { spineFields } from './spine.ts';

/** What a customer may want changed: billing data, who may do what, or something else. */
export const changeable = {
  billing_address: text('Fakturaadress', 'Billing address'),
  billing_email: text('E-postadress för fakturor', 'E-mail address for invoices'),
  invoice_reference: text('Referens på fakturan', 'Reference on the invoice'),
  contact_register: text('Kontaktpersoner och behörigheter', 'Contacts and their rights'),
  other: text('Annat', 'Something else'),
} satisfies Record<string, Text>;

/** The parts of the billing data, each a column of the customer's row. */
export const billingParts = ['billing_address', 'billing_email', 'invoice_reference'] as const;
export type BillingPart = (typeof billingParts)[number];

/** Which part of the billing data a case wants changed; null when it is about something else, or not known yet. */
export const billingPartOf = (fields: Readonly<Record<string, unknown>>): BillingPart | null =>
  billingParts.find((part) => part === fields.what) ?? null;

/** What is to be changed: from what, to what, from when. */
export const dataChangeFields = {
  what: field.choice(
    text('Vad som ska ändras', 'What is to be changed'),
    Object.entries(changeable).map(([value, name]) => ({ value, name })),
    {
      needed: 'work',
      inForm: 'required',
      ask: text(
        'Vad du vill ändra: fakturaadress, e-postadress för fakturor, referens, kontaktpersoner eller något annat',
        'What you want changed: billing address, e-mail address for invoices, reference, contacts or something else',
      ),
    },
  ),
  oldValue: field.paragraph(text('Uppgift i dag', 'As it is today'), {
    inForm: 'optional',
    ask: text('Hur uppgiften ser ut i dag', 'What it is today'),
    hint: text('Så som det står på fakturan i dag.', 'As your invoice shows it today.'),
  }),
  newValue: field.paragraph(text('Ny uppgift', 'As it shall be'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Den nya uppgiften', 'What it shall be'),
    hint: text(
      'En adress skrivs med gata, postnummer och ort.',
      'Write an address with street, postal code and town.',
    ),
  }),
  validFrom: field.date(text('Gäller från', 'From'), {
    needed: 'work',
    inForm: 'required',
    ask: text('Från vilket datum ändringen ska gälla', 'From which day the change shall apply'),
  }),
  customerNumber: field.customerNumber(text('Kundnummer', 'Customer number'), {
    needed: 'work',
    or: 'identityNumber',
    inForm: 'required',
    ask: text(
      'Kundnummer, eller organisations- eller personnummer',
      'Customer number, or organisation or personal number',
    ),
    hint: text('Står på dina tidigare fakturor.', 'You find it on your earlier invoices.'),
  }),
  identityNumber: field.identityNumber(
    text('Organisations- eller personnummer', 'Organisation or personal number'),
    {
      inForm: 'optional',
      ask: text('Organisations- eller personnummer', 'Organisation or personal number'),
      hint: text('Kan anges i stället för kundnummer.', 'May be given instead of the customer number.'),
    },
  ),
  ...spineFields,
};
