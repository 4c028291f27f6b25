import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { z } from 'zod';
import { naturalKey } from './common.ts';
import { email, line, maybe, orgNumber } from './editing.ts';
import { column, type Register } from './register.ts';

const { sql } = Prisma;

const number = column('number', text('Leverantörsnummer', 'Supplier number'), {
  fixed: naturalKey,
});

/** Whom we buy from. What they have invoiced stands on cases. */
export const suppliers: Register = {
  key: 'supplier',
  address: 'leverantorer',
  name: text('Leverantörer', 'Suppliers'),
  one: text('Leverantör', 'Supplier'),
  lead: text('Vilka vi köper av.', 'Whom we buy from.'),
  searchHint: text(
    'Namn, leverantörsnummer eller organisationsnummer',
    'Name, supplier or organisation number',
  ),
  id: { column: 'id', uuid: true },
  order: { column: 'number', type: 'text', desc: false, unique: true },
  title: 't.number',
  says: 't.name',
  fields: [
    number,
    column('name', text('Namn', 'Name'), { edit: line() }),
    column('orgNumber', text('Organisationsnummer', 'Organisation number'), { edit: orgNumber() }),
    column('email', text('E-post', 'E-mail'), { edit: maybe(email()) }),
  ],
  filters: [
    {
      key: 'identity',
      name: text('Organisationsnummer', 'Organisation number'),
      choices: [{ value: 'none', name: text('Saknas', 'Missing'), sql: 't.org_number is null' }],
    },
  ],
  search: ({ code, orgNumber: wanted, like }) => [
    sql`select id from supplier where number = ${code}`,
    ...(wanted ? [sql`select id from supplier where org_number = ${wanted}`] : []),
    sql`select id from supplier where name ilike ${like}`,
  ],
  cases: (id) => sql`cases.id in (select case_id from supplier_invoice where supplier_id = ${id}::uuid)`,
  add: {
    naturalKey: {
      ...number,
      edit: line({
        schema: z
          .string()
          .trim()
          .toUpperCase()
          .regex(/^[A-Z0-9][A-Z0-9-]{1,29}$/),
        hint: text('Bokstäver, siffror och bindestreck.', 'Letters, digits and hyphens.'),
      }),
    },
  },
};
