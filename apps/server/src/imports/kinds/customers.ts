import { parseEmailAddress, parseOrgNumber, parsePersonalNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { address, choice, code, identifier, words, yesNo } from '../cells/words.ts';
import { faultIn } from '../kind.ts';
import { tableKind } from '../table/table-kind.ts';

const customerKind = choice({
  private: { name: text('Privat', 'Private'), also: ['privatperson', 'konsument'] },
  company: { name: text('Företag', 'Company'), also: ['bolag', 'förening'] },
  public_body: { name: text('Offentlig', 'Public body'), also: ['kommun', 'region', 'myndighet'] },
});

/** Customers by their number. */
export const customers = tableKind({
  key: 'customers',
  name: text('Kunder', 'Customers'),
  hint: text(
    'En rad per kund. Kolumner som inte finns i filen lämnas orörda på kunder som redan finns; en tom cell tömmer fältet.',
    'One row per customer. Columns that are not in the file are left as they are on customers already known; an empty cell empties the field.',
  ),
  table: 'customer',
  keyFields: ['number'],
  fields: {
    number: {
      name: text('Kundnummer', 'Customer number'),
      also: ['kundnr', 'kund'],
      cell: code,
      needed: true,
      kept: { column: 'number', type: 'text' },
    },
    kind: {
      name: text('Kundtyp', 'Kind'),
      also: ['typ', 'type'],
      cell: customerKind,
      needed: true,
      kept: { column: 'kind', type: 'text' },
    },
    name: {
      name: text('Namn', 'Name'),
      also: ['kundnamn', 'customer name'],
      cell: words(),
      needed: true,
      kept: { column: 'name', type: 'text' },
    },
    orgNumber: {
      name: text('Organisationsnummer', 'Organisation number'),
      also: ['orgnr', 'org.nr'],
      cell: identifier(parseOrgNumber),
      kept: { column: 'org_number', type: 'text' },
    },
    personalNumber: {
      name: text('Personnummer', 'Personal number'),
      also: ['persnr'],
      cell: identifier(parsePersonalNumber),
      secret: true,
      kept: { column: 'personal_number', type: 'text' },
    },
    invoiceReference: {
      name: text('Fakturareferens', 'Invoice reference'),
      also: ['er referens', 'buyer reference'],
      cell: words(100),
      kept: { column: 'invoice_reference', type: 'text' },
    },
    language: {
      name: text('Språk', 'Language'),
      cell: choice({
        sv: { name: text('Svenska', 'Swedish'), also: ['se', 'swe'] },
        en: { name: text('Engelska', 'English'), also: ['gb', 'eng'] },
      }),
      kept: { column: 'language', type: 'text', otherwise: "'sv'" },
    },
    noEInvoice: {
      name: text('Ingen e-faktura', 'No e-invoice'),
      also: ['ej e-faktura'],
      cell: yesNo,
      kept: { column: 'no_e_invoice', type: 'boolean', otherwise: 'false' },
    },
    billingEmail: {
      name: text('Faktura-e-post', 'Billing e-mail'),
      also: ['e-post', 'email', 'epost', 'fakturamejl'],
      cell: identifier(parseEmailAddress),
      kept: { column: 'billing_email', type: 'text' },
    },
    billingAddress: {
      name: text('Fakturaadress', 'Billing address'),
      also: ['adress', 'address'],
      cell: address(),
      needed: true,
      kept: { column: 'billing_address', type: 'text' },
    },
  },
  check: ({ kind, orgNumber }) =>
    kind === 'private' && orgNumber
      ? [
          faultIn(
            'orgNumber',
            'En privatperson har inget organisationsnummer.',
            'A private person has no organisation number.',
            String(orgNumber),
          ),
        ]
      : [],
});
