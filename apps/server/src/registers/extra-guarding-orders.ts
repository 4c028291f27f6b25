import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { customerColumn, naturalKey, siteColumn } from './common.ts';
import { email, line, phone } from './editing.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

const ordered = {
  fixed: text(
    'Vad som beställdes, och av vem, är vad fakturan vilar på. Det rättas inte för hand.',
    'What was ordered, and by whom, is what the invoice rests on. It is not corrected by hand.',
  ),
};

/** Orders of extra guarding; only who of ours answers for one is corrected here. */
export const extraGuardingOrders: Register = {
  key: 'extra_guarding_order',
  address: 'extrabevakning',
  name: text('Beställningar av extrabevakning', 'Extra-guarding orders'),
  one: text('Beställning av extrabevakning', 'Extra-guarding order'),
  lead: text(
    'Vad som beställts, av vem, och vem som ansvarar hos oss.',
    'What was ordered, by whom, and who of ours answers for it.',
  ),
  searchHint: text(
    'Beställningsnummer, kund, objekt eller fakturanummer',
    'Order number, customer, site or invoice number',
  ),
  id: { column: 'id', uuid: true },
  order: { column: 'number', type: 'text', desc: true, unique: true },
  joins: `left join customer on customer.id = t.customer_id left join site on site.id = t.site_id
    left join invoice on invoice.id = t.invoice_id left join contact confirmer on confirmer.id = t.confirmed_by`,
  title: 't.number',
  says: 'customer.name',
  fields: [
    column('number', text('Beställningsnummer', 'Order number'), { fixed: naturalKey }),
    { ...customerColumn, ...ordered },
    { ...siteColumn, ...ordered },
    column('startsAt', text('Från', 'From'), { kind: 'moment', ...ordered }),
    column('endsAt', text('Till', 'To'), { kind: 'moment', ...ordered }),
    column('ordererName', text('Beställd av', 'Ordered by'), {
      to: { register: 'kontakter', id: 't.orderer_id' },
      ...ordered,
    }),
    fact('orderedAt', text('Beställd', 'Ordered'), { kind: 'moment', ...ordered }),
    column('responsibleName', text('Ansvarig hos oss', 'Responsible at ours'), { edit: line() }),
    fact('responsibleEmail', text('Ansvarigs e-post', 'Responsible’s e-mail'), { edit: email() }),
    fact('responsiblePhone', text('Ansvarigs telefon', 'Responsible’s phone'), { edit: phone() }),
    column('invoice', text('Faktura', 'Invoice'), {
      sql: 'invoice.number',
      to: { register: 'fakturor', id: 't.invoice_id' },
      ...ordered,
    }),
    fact('confirmedBy', text('Bekräftad av', 'Confirmed by'), {
      sql: 'confirmer.name',
      to: { register: 'kontakter', id: 't.confirmed_by' },
      ...ordered,
    }),
    fact('confirmedAt', text('Bekräftad', 'Confirmed'), { kind: 'moment', ...ordered }),
  ],
  filters: [
    {
      key: 'billed',
      name: text('Fakturerad', 'Billed'),
      choices: [
        { value: 'yes', name: text('Ja', 'Yes'), sql: 't.invoice_id is not null' },
        { value: 'no', name: text('Nej', 'No'), sql: 't.invoice_id is null' },
      ],
    },
    {
      key: 'confirmed',
      name: text('Bekräftad', 'Confirmed'),
      choices: [
        { value: 'yes', name: text('Ja', 'Yes'), sql: 't.confirmed_at is not null' },
        { value: 'no', name: text('Nej', 'No'), sql: 't.confirmed_at is null' },
      ],
    },
    {
      key: 'orderer',
      name: text('Beställare', 'Orderer'),
      choices: [
        { value: 'known', name: text('I registret', 'On file'), sql: 't.orderer_id is not null' },
        { value: 'unknown', name: text('Okänd', 'Unknown'), sql: 't.orderer_id is null' },
      ],
    },
  ],
  days: {
    name: text('Bevakningens start', 'Start of the guarding'),
    column: 'starts_at',
    type: 'timestamptz',
  },
  search: ({ code, like, lookup }) => [
    sql`select id from extra_guarding_order where number = ${code}`,
    sql`select o.id from extra_guarding_order o join customer on customer.id = o.customer_id
      where customer.number = ${code} or customer.name ilike ${like}`,
    sql`select o.id from extra_guarding_order o join site on site.id = o.site_id
      where site.number = ${code} or site.name ilike ${like}`,
    sql`select o.id from extra_guarding_order o join invoice on invoice.id = o.invoice_id
      where invoice.lookup_number = ${lookup}`,
  ],
  belongs: {
    customer: (id) => sql`t.customer_id = ${id}::uuid`,
    site: (id) => sql`t.site_id = ${id}::uuid`,
    invoice: (id) => sql`t.invoice_id = ${id}::uuid`,
    contact: (id) => sql`t.customer_id = (select customer_id from contact where id = ${id}::uuid)
      and (t.orderer_id = ${id}::uuid or t.confirmed_by = ${id}::uuid)`,
  },
  cases: (id) => sql`cases.order_id = ${id}::uuid`,
};
