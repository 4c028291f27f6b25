import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { customerColumn, naturalKey } from './common.ts';
import { line } from './editing.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

/** Sites: what is guarded, where, and which alarm centre looks after it. Their action instructions are read on cases only. */
export const sites: Register = {
  key: 'site',
  address: 'objekt',
  name: text('Objekt', 'Sites'),
  one: text('Objekt', 'Site'),
  lead: text('Vad som bevakas, och var det ligger.', 'What is guarded, and where it lies.'),
  searchHint: text('Objektnummer, namn, gata eller kund', 'Site number, name, street or customer'),
  id: { column: 'id', uuid: true },
  order: { column: 'number', type: 'text', desc: false, unique: true },
  joins: `left join customer on customer.id = t.customer_id
    left join alarm_centre centre on centre.key = t.alarm_centre`,
  title: 't.number',
  says: 't.name',
  fields: [
    column('number', text('Objektnummer', 'Site number'), { fixed: naturalKey }),
    column('name', text('Namn', 'Name'), { edit: line() }),
    customerColumn,
    column('street', text('Gata', 'Street'), { edit: line() }),
    column('streetNumber', text('Nummer', 'Number'), { edit: line() }),
    fact('postalCode', text('Postnummer', 'Postal code'), { edit: line() }),
    column('city', text('Ort', 'Town'), { edit: line() }),
    column('alarmCentre', text('Larmcentral', 'Alarm centre'), {
      sql: 'centre.name',
      to: { register: 'larmcentraler', id: 't.alarm_centre' },
      fixed: text(
        'Till larmcentralen skickas hemliga instruktioner. Vilken det är ändras genom import.',
        'Secret instructions are sent to the alarm centre. Which one it is changes by import.',
      ),
    }),
  ],
  filters: [
    {
      key: 'centre',
      name: text('Larmcentral', 'Alarm centre'),
      choices: [
        {
          value: 'own',
          name: text('Vår egen', 'Our own'),
          sql: 't.alarm_centre in (select key from alarm_centre where own)',
        },
        {
          value: 'other',
          name: text('Annat företags', 'Another company’s'),
          sql: 't.alarm_centre in (select key from alarm_centre where not own)',
        },
        { value: 'none', name: text('Ingen', 'None'), sql: 't.alarm_centre is null' },
      ],
    },
  ],
  search: ({ code, digits, like }) => [
    sql`select id from site where number = ${code}`,
    ...(digits.length >= 5 ? [sql`select id from site where number = ${`S-${digits}`}`] : []),
    sql`select id from site where name ilike ${like}`,
    sql`select id from site where street || ' ' || street_number ilike ${like}`,
    sql`select site.id from site join customer on customer.id = site.customer_id where customer.name ilike ${like}`,
  ],
  belongs: {
    customer: (id) => sql`t.customer_id = ${id}::uuid`,
    agreement: (id) => sql`t.id in (select site_id from agreement_site where agreement_id = ${id}::uuid)`,
    alarm_centre: (id) => sql`t.alarm_centre = ${id}`,
  },
  cases: (id) => sql`cases.site_id = ${id}::uuid`,
};
