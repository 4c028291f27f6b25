import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { naturalKey } from './common.ts';
import { email, line, phone, sameDomain } from './editing.ts';
import { column, type Register } from './register.ts';
import { shortName } from './short-name.ts';

const { sql } = Prisma;

/** Centres that receive alarms: our own, and other companies'. */
export const alarmCentres: Register = {
  key: 'alarm_centre',
  address: 'larmcentraler',
  name: text('Larmcentraler', 'Alarm centres'),
  one: text('Larmcentral', 'Alarm centre'),
  lead: text(
    'Vår egen larmcentral och andra företags, som instruktioner och frågor skickas till.',
    'Our own alarm centre and those of other companies, which instructions and questions are sent to.',
  ),
  searchHint: text('Namn eller kortnamn', 'Name or short name'),
  id: { column: 'key', uuid: false },
  order: { column: 'key', type: 'text', desc: false, unique: true },
  title: 't.name',
  fields: [
    column('key', text('Kortnamn', 'Short name'), { fixed: naturalKey }),
    column('name', text('Namn', 'Name'), { edit: line() }),
    column('own', text('Vår egen', 'Our own'), {
      kind: 'yes_no',
      fixed: text('Vilken som är vår egen ändras inte här.', 'Which one is our own does not change here.'),
    }),
    column('email', text('E-post', 'E-mail'), { edit: email({ refuse: sameDomain }) }),
    column('phone', text('Telefon', 'Telephone'), { edit: phone() }),
  ],
  filters: [
    {
      key: 'whose',
      name: text('Vems', 'Whose'),
      choices: [
        { value: 'own', name: text('Vår egen', 'Our own'), sql: 't.own' },
        { value: 'other', name: text('Annat företags', 'Another company’s'), sql: 'not t.own' },
      ],
    },
  ],
  search: ({ like, address }) => [
    sql`select key from alarm_centre where name ilike ${like} or key = ${address} or email = ${address}`,
  ],
  add: { naturalKey: shortName, fixed: { own: false } },
};
