import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { naturalKey } from './common.ts';
import { email, line, paragraph, phone, sameDomain } from './editing.ts';
import { column, type Register } from './register.ts';
import { shortName } from './short-name.ts';

const { sql } = Prisma;

/** Agencies that collect for us: whom a debtor is referred to, and who is told of an objection. */
export const collectionAgencies: Register = {
  key: 'collection_agency',
  address: 'inkassobolag',
  name: text('Inkassobolag', 'Collection agencies'),
  one: text('Inkassobolag', 'Collection agency'),
  lead: text(
    'Vilka som driver in våra fordringar, och hur man når dem.',
    'Who collects our claims, and how to reach them.',
  ),
  searchHint: text('Namn eller kortnamn', 'Name or short name'),
  id: { column: 'key', uuid: false },
  order: { column: 'key', type: 'text', desc: false, unique: true },
  title: 't.name',
  fields: [
    column('key', text('Kortnamn', 'Short name'), { fixed: naturalKey }),
    column('name', text('Namn', 'Name'), { edit: line() }),
    column('email', text('E-post', 'E-mail'), { edit: email({ refuse: sameDomain }) }),
    column('phone', text('Telefon', 'Telephone'), { edit: phone() }),
    column('address', text('Adress', 'Address'), { edit: paragraph() }),
  ],
  search: ({ like, address }) => [
    sql`select key from collection_agency where name ilike ${like} or key = ${address} or email = ${address}`,
  ],
  cases: (id) => sql`cases.invoice_id in (select invoice_id from dunning_event where agency_key = ${id})`,
  add: { naturalKey: shortName },
};
