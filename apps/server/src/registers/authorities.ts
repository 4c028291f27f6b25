import { scopeNames } from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { customerColumn } from './common.ts';
import { byTwoPersons } from './contacts.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

const today = "(now() at time zone 'Europe/Stockholm')::date";
const inForce = `t.revoked_on is null and t.valid_from <= ${today} and (t.valid_to is null or t.valid_to >= ${today})`;
const standings = {
  in_force: text('Gäller', 'In force'),
  review_overdue: text('Granskning försenad', 'Review overdue'),
  not_yet: text('Gäller inte än', 'Not in force yet'),
  expired: text('Har upphört', 'Expired'),
  revoked: text('Återkallad', 'Revoked'),
};
/** As `standingOf`: being revoked is said before all else. */
const standing = `case when t.revoked_on is not null then 'revoked' when t.valid_from > ${today} then 'not_yet'
  when t.valid_to < ${today} then 'expired' when t.review_on < ${today} then 'review_overdue' else 'in_force' end`;
const fixed = { fixed: byTwoPersons };

/** Who may ask for what on a customer's behalf, by review date; changed only by two persons. */
export const authorities: Register = {
  key: 'authority',
  address: 'behorigheter',
  name: text('Behörigheter', 'Authorities'),
  one: text('Behörighet', 'Authority'),
  lead: text(
    'Vem som får begära vad för en kund, och till när. De ändras på kundens sida, av två personer.',
    'Who may ask for what on a customer’s behalf, and until when. They are changed on the customer’s page, by two persons.',
  ),
  searchHint: text('Kontakt, e-postadress eller kund', 'Contact, e-mail or customer'),
  id: { column: 'id', uuid: true },
  order: { column: 'review_on', type: 'date', desc: false, unique: false },
  joins: `left join customer on customer.id = t.customer_id left join contact on contact.id = t.contact_id
    left join agreement on agreement.id = t.agreement_id left join site on site.id = t.site_id`,
  title: 'contact.name',
  says: 'customer.name',
  fields: [
    column('contact', text('Kontakt', 'Contact'), {
      sql: 'contact.name',
      to: { register: 'kontakter', id: 't.contact_id' },
      ...fixed,
    }),
    customerColumn,
    column('scope', text('Behörighet', 'Authority'), { kind: 'choice', choices: scopeNames, ...fixed }),
    column('agreement', text('Bara avtalet', 'Only the agreement'), {
      sql: 'agreement.number',
      to: { register: 'avtal', id: 't.agreement_id' },
      ...fixed,
    }),
    column('site', text('Bara objektet', 'Only the site'), {
      sql: 'site.number',
      to: { register: 'objekt', id: 't.site_id' },
      ...fixed,
    }),
    column('standing', text('Läge', 'Standing'), { kind: 'choice', choices: standings, sql: standing }),
    fact('validFrom', text('Gäller från och med', 'Valid from'), { kind: 'day', ...fixed }),
    column('validTo', text('Gäller till och med', 'Valid to'), { kind: 'day', ...fixed }),
    fact('revokedOn', text('Återkallad per', 'Revoked as of'), { kind: 'day', ...fixed }),
    column('reviewOn', text('Granskas senast', 'Review by'), { kind: 'day', ...fixed }),
    fact('evidenceNote', text('Underlag', 'Evidence'), fixed),
  ],
  filters: [
    {
      key: 'standing',
      name: text('Läge', 'Standing'),
      choices: Object.entries(standings).map(([value, name]) => ({
        value,
        name,
        sql: value === 'in_force' ? `${inForce} and t.review_on >= ${today}` : `${standing} = '${value}'`,
      })),
    },
    {
      key: 'scope',
      name: text('Behörighet', 'Authority'),
      choices: Object.entries(scopeNames).map(([value, name]) => ({
        value,
        name,
        sql: `t.scope = '${value}'`,
      })),
    },
    {
      key: 'target',
      name: text('Omfattar', 'Covers'),
      choices: [
        {
          value: 'customer',
          name: text('Hela kunden', 'The whole customer'),
          sql: 't.agreement_id is null and t.site_id is null',
        },
        { value: 'agreement', name: text('Ett avtal', 'One agreement'), sql: 't.agreement_id is not null' },
        { value: 'site', name: text('Ett objekt', 'One site'), sql: 't.site_id is not null' },
      ],
    },
  ],
  search: ({ like, address, code }) => [
    sql`select authority.id from authority join contact on contact.id = authority.contact_id where contact.name ilike ${like}`,
    sql`select authority.id from authority join contact_address on contact_address.contact_id = authority.contact_id
      where contact_address.value = ${address}`,
    sql`select authority.id from authority join customer on customer.id = authority.customer_id
      where customer.number = ${code} or customer.name ilike ${like}`,
  ],
  belongs: {
    customer: (id) => sql`t.customer_id = ${id}::uuid`,
    contact: (id) => sql`t.contact_id = ${id}::uuid`,
    agreement: (id) => sql`t.customer_id = (select customer_id from agreement where id = ${id}::uuid)
      and t.agreement_id = ${id}::uuid`,
    site: (id) => sql`t.customer_id = (select customer_id from site where id = ${id}::uuid)
      and t.site_id = ${id}::uuid`,
  },
  byTwoPersons: true,
  keptAt: {
    to: { register: 'kunder', id: 't.customer_id' },
    tab: 'kontakter',
    says: text('Ändra på kundens sida', 'Change on the customer’s page'),
  },
};
