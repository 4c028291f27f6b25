import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { customerColumn } from './common.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

/** Contact persons and the authorities they hold are changed by two persons, on the customer's page (G2). */
export const byTwoPersons = text(
  'Ändras på kundens sida: en begär och en annan bekräftar.',
  'Changed on the customer’s page: one asks and another confirms.',
);
const portals = {
  none: text('Inget konto', 'No account'),
  invited: text('Inbjuden', 'Invited'),
  active: text('Använder den', 'Uses it'),
};
const addresses = (kind: string) =>
  `(select string_agg(value, ', ' order by value) from contact_address where contact_id = t.id and kind = '${kind}')`;

/** Contact persons of customers, newest first; changed only by two persons. */
export const contacts: Register = {
  key: 'contact',
  address: 'kontakter',
  name: text('Kontakter', 'Contacts'),
  one: text('Kontakt', 'Contact'),
  lead: text(
    'Kundernas kontaktpersoner med registrerade adresser. De ändras på kundens sida, av två personer.',
    'The customers’ contact persons with registered addresses. They are changed on the customer’s page, by two persons.',
  ),
  searchHint: text(
    'Namn, e-postadress, telefonnummer eller kund',
    'Name, e-mail, telephone number or customer',
  ),
  id: { column: 'id', uuid: true },
  order: { column: 'id', type: 'uuid', desc: true, unique: true },
  joins: 'left join customer on customer.id = t.customer_id',
  title: 't.name',
  says: 'customer.name',
  fields: [
    column('name', text('Namn', 'Name'), { fixed: byTwoPersons }),
    column('title', text('Titel', 'Title'), { fixed: byTwoPersons }),
    customerColumn,
    column('emails', text('E-post', 'E-mail'), { sql: addresses('email'), fixed: byTwoPersons }),
    column('phones', text('Telefon', 'Telephone'), { sql: addresses('phone'), fixed: byTwoPersons }),
    column('sharedMailbox', text('Delad brevlåda', 'Shared mailbox'), {
      kind: 'yes_no',
      fixed: byTwoPersons,
    }),
    fact('portal', text('Kundportalen', 'Customer portal'), { kind: 'choice', choices: portals }),
  ],
  filters: [
    {
      key: 'mailbox',
      name: text('Brevlåda', 'Mailbox'),
      choices: [
        { value: 'shared', name: text('Delad', 'Shared'), sql: 't.shared_mailbox' },
        { value: 'own', name: text('Egen', 'Own'), sql: 'not t.shared_mailbox' },
      ],
    },
    {
      key: 'rights',
      name: text('Behörigheter', 'Authorities'),
      choices: [
        {
          value: 'some',
          name: text('Har någon', 'Has some'),
          sql: 'exists (select from authority where contact_id = t.id and revoked_on is null)',
        },
        {
          value: 'none',
          name: text('Har ingen', 'Has none'),
          sql: 'not exists (select from authority where contact_id = t.id and revoked_on is null)',
        },
      ],
    },
  ],
  search: ({ like, address, code }) => [
    sql`select id from contact where name ilike ${like}`,
    sql`select contact_id from contact_address where value = ${address}`,
    sql`select contact.id from contact join customer on customer.id = contact.customer_id
      where customer.number = ${code} or customer.name ilike ${like}`,
  ],
  belongs: { customer: (id) => sql`t.customer_id = ${id}::uuid` },
  // The customer's cases are few, and found by an index.
  cases: (id) => sql`cases.customer_id = (select customer_id from contact where id = ${id}::uuid)
    and cases.contact_id = ${id}::uuid`,
  alsoChanged: [fact('addresses', text('Adresser', 'Addresses'), { kind: 'choices' })],
  byTwoPersons: true,
  keptAt: {
    to: { register: 'kunder', id: 't.customer_id' },
    tab: 'kontakter',
    says: text('Ändra på kundens sida', 'Change on the customer’s page'),
  },
};
