import { maskPersonalNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { fromImport, languages, naturalKey } from './common.ts';
import { choice, line, yesNo } from './editing.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

const kinds = {
  private: text('Privatkund', 'Private customer'),
  company: text('Företag', 'Company'),
  public_body: text('Offentlig kund', 'Public body'),
};
const identity = text(
  'Kunden känns igen på numret. Det ändras genom import.',
  'The customer is recognised by the number. It changes by import.',
);
const billing = text(
  'Faktureringsuppgifter ändras i ett ärende, Ändring av uppgifter, där rätten att begära det prövas.',
  'Billing data is changed on a case, Change of data, where the right to ask for it is examined.',
);

/** Once set, the flag protects: taking it away would open a way out for somebody under protection (decision 0035). */
const stays = (before: unknown, after: unknown) =>
  before === true && after === false
    ? text(
        'Skyddet kan sättas här, men tas bara bort genom import från kundsystemet.',
        'The protection can be set here, but is only taken away by import from the customer system.',
      )
    : null;

/** Customers; what they have stands on their own page, and their billing data changes on a case. */
export const customers: Register = {
  key: 'customer',
  address: 'kunder',
  name: text('Kunder', 'Customers'),
  one: text('Kund', 'Customer'),
  lead: text('Vilka vi fakturerar, och hur de vill ha det.', 'Whom we bill, and how they want it.'),
  searchHint: text('Namn, kundnummer eller organisationsnummer', 'Name, customer or organisation number'),
  id: { column: 'id', uuid: true },
  order: { column: 'number', type: 'text', desc: false, unique: true },
  title: 't.number',
  says: 't.name',
  fields: [
    column('number', text('Kundnummer', 'Customer number'), { fixed: naturalKey }),
    column('name', text('Namn', 'Name'), { edit: line() }),
    column('kind', text('Sort', 'Kind'), { kind: 'choice', choices: kinds, fixed: fromImport }),
    column('orgNumber', text('Organisationsnummer', 'Organisation number'), { fixed: identity }),
    fact('personalNumber', text('Personnummer', 'Personal number'), {
      shown: maskPersonalNumber,
      fixed: identity,
    }),
    column('language', text('Språk', 'Language'), {
      kind: 'choice',
      choices: languages,
      edit: choice(['sv', 'en']),
    }),
    column('noEInvoice', text('Får inte e-faktura', 'No e-invoice'), {
      kind: 'yes_no',
      edit: yesNo({
        hint: text(
          'Av säkerhetsskäl. Skyddet kan sättas här men inte tas bort.',
          'For security. The protection can be set here, not taken away.',
        ),
        refuse: stays,
      }),
    }),
    fact('billingAddress', text('Fakturaadress', 'Billing address'), { fixed: billing }),
    fact('billingEmail', text('Faktura-e-post', 'Billing e-mail'), { fixed: billing }),
    fact('invoiceReference', text('Referens på fakturan', 'Reference on the invoice'), { fixed: billing }),
  ],
  filters: [
    {
      key: 'kind',
      name: text('Sort', 'Kind'),
      choices: [
        { value: 'private', name: kinds.private, sql: "t.kind = 'private'" },
        { value: 'company', name: kinds.company, sql: "t.kind = 'company'" },
        { value: 'public_body', name: kinds.public_body, sql: "t.kind = 'public_body'" },
      ],
    },
    {
      key: 'protection',
      name: text('E-faktura', 'E-invoice'),
      choices: [{ value: 'none', name: text('Får inte e-faktura', 'No e-invoice'), sql: 't.no_e_invoice' }],
    },
  ],
  search: ({ code, digits, orgNumber, like, address }) => [
    sql`select id from customer where number = ${code}`,
    ...(digits.length >= 5 ? [sql`select id from customer where number = ${`K-${digits}`}`] : []),
    ...(orgNumber ? [sql`select id from customer where org_number = ${orgNumber}`] : []),
    sql`select id from customer where name ilike ${like}`,
    sql`select contact.customer_id from contact_address join contact on contact.id = contact_address.contact_id
      where contact_address.value = ${address}`,
  ],
  cases: (id) => sql`cases.customer_id = ${id}::uuid`,
  keptAt: {
    to: { register: 'kunder', id: 't.id' },
    tab: null,
    says: text('Öppna kundens sida', 'Open the customer’s page'),
  },
};
