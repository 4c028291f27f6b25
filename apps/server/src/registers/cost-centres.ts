import { parseCostCentre } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { naturalKey } from './common.ts';
import { line, yesNo } from './editing.ts';
import { column, type Register } from './register.ts';

const { sql } = Prisma;

const code = column('code', text('Kostnadsställe', 'Cost centre'), { fixed: naturalKey });

/** Where costs are booked: four digits. One that is no longer used is made inactive, never taken away. */
export const costCentres: Register = {
  key: 'cost_centre',
  address: 'kostnadsstallen',
  name: text('Kostnadsställen', 'Cost centres'),
  one: text('Kostnadsställe', 'Cost centre'),
  lead: text(
    'Fyra siffror som leverantörer anger på sina fakturor. Bara de aktiva godtas.',
    'Four digits that suppliers state on their invoices. Only active ones are accepted.',
  ),
  searchHint: text('Nummer eller namn', 'Number or name'),
  id: { column: 'code', uuid: false },
  order: { column: 'code', type: 'text', desc: false, unique: true },
  title: 't.code',
  says: 't.name',
  fields: [
    code,
    column('name', text('Namn', 'Name'), { edit: line() }),
    column('active', text('Aktivt', 'Active'), {
      kind: 'yes_no',
      edit: yesNo({
        hint: text(
          'Fakturor med ett inaktivt kostnadsställe skickas tillbaka.',
          'Invoices with an inactive cost centre are returned.',
        ),
      }),
    }),
  ],
  filters: [
    {
      key: 'active',
      name: text('Aktivt', 'Active'),
      choices: [
        { value: 'yes', name: text('Ja', 'Yes'), sql: 't.active' },
        { value: 'no', name: text('Nej', 'No'), sql: 'not t.active' },
      ],
    },
  ],
  search: ({ code: wanted, like }) => [
    sql`select code from cost_centre where code = ${wanted} or name ilike ${like}`,
  ],
  cases: (id) => sql`cases.id in (select case_id from supplier_invoice where cost_centre = ${id})`,
  add: { naturalKey: { ...code, edit: line({ read: parseCostCentre }) }, fixed: { active: true } },
};
