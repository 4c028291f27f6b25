import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import { agreementFact, customerColumn, siteColumn } from './common.ts';
import { invoiceParts } from './invoice-parts.ts';
import { column, fact, type Register } from './register.ts';

const { sql } = Prisma;

const kinds = {
  subscription: text('Abonnemang', 'Subscription'),
  action: text('Åtgärd', 'Call-out'),
  extra_guarding: text('Extrabevakning', 'Extra guarding'),
  reminder_fee: text('Påminnelseavgift', 'Reminder fee'),
  interest: text('Ränta', 'Interest'),
  credit: text('Kredit', 'Credit'),
};
const ways = {
  paper: text('Pappersfaktura', 'Paper invoice'),
  email: text('Faktura via e-post', 'Invoice by e-mail'),
  e_invoice: text('E-faktura', 'E-invoice'),
  portal: text('Kundportalen', 'The customer portal'),
};
/** An issued invoice is a voucher: it is credited or issued anew, never edited. */
const issued = {
  fixed: text(
    'En utställd faktura ändras aldrig. Den krediteras eller ställs ut på nytt genom ett ärende.',
    'An issued invoice is never changed. It is credited or issued anew through a case.',
  ),
};
const today = "(now() at time zone 'Europe/Stockholm')::date";
const open = 'greatest(0, t.total_ore - t.paid_ore - t.credited_ore)';

/** Invoices as they were issued, newest first, with what has become of them. Nothing of them is edited. */
export const invoices: Register = {
  key: 'invoice',
  address: 'fakturor',
  name: text('Fakturor', 'Invoices'),
  one: text('Faktura', 'Invoice'),
  lead: text(
    'Utställda fakturor med betalningar, krav och leveranser. De ändras aldrig.',
    'Issued invoices with payments, dunning and deliveries. They are never changed.',
  ),
  searchHint: text('Fakturanummer, OCR, kund eller objekt', 'Invoice number, OCR, customer or site'),
  id: { column: 'id', uuid: true },
  order: { column: 'issued_on', type: 'date', desc: true, unique: false },
  joins: `left join customer on customer.id = t.customer_id left join site on site.id = t.site_id
    left join agreement on agreement.id = t.agreement_id left join invoice about on about.id = t.about_invoice_id`,
  title: 't.number',
  says: 'coalesce(customer.name, t.recipient_name)',
  fields: [
    column('number', text('Fakturanummer', 'Invoice number'), issued),
    column('kind', text('Sort', 'Kind'), { kind: 'choice', choices: kinds, ...issued }),
    { ...customerColumn, sql: 'coalesce(customer.name, t.recipient_name)', ...issued },
    { ...siteColumn, ...issued },
    { ...agreementFact, ...issued },
    fact('recipientName', text('Mottagare på fakturan', 'Recipient on the invoice'), issued),
    fact('recipientAddress', text('Adress på fakturan', 'Address on the invoice'), issued),
    column('issuedOn', text('Fakturadatum', 'Invoice date'), { kind: 'day', ...issued }),
    column('dueOn', text('Förfallodag', 'Due date'), { kind: 'day', ...issued }),
    fact('periodFrom', text('Period från', 'Period from'), { kind: 'day', ...issued }),
    fact('periodTo', text('Period till', 'Period to'), { kind: 'day', ...issued }),
    column('total', text('Belopp', 'Amount'), { kind: 'ore', sql: 't.total_ore', ...issued }),
    fact('vat', text('Varav moms', 'Of which VAT'), { kind: 'ore', sql: 't.vat_ore', ...issued }),
    fact('paid', text('Betalt', 'Paid'), { kind: 'ore', sql: 't.paid_ore', ...issued }),
    fact('credited', text('Krediterat', 'Credited'), { kind: 'ore', sql: 't.credited_ore', ...issued }),
    column('open', text('Kvar att betala', 'Left to pay'), { kind: 'ore', sql: open }),
    fact('ocr', text('OCR', 'OCR'), issued),
    column('delivery', text('Skickad som', 'Sent as'), { kind: 'choice', choices: ways, ...issued }),
    fact('about', text('Gäller fakturan', 'Is for the invoice'), {
      sql: 'about.number',
      to: { register: 'fakturor', id: 't.about_invoice_id' },
      ...issued,
    }),
    fact('statedSite', text('Objekt enligt dokumentet', 'Site as the document says'), issued),
    fact('statedAgreement', text('Avtal enligt dokumentet', 'Agreement as the document says'), issued),
    fact('statedBuyer', text('Köpare enligt dokumentet', 'Buyer as the document says'), issued),
    fact('flags', text('Anmärkningar vid inläsning', 'Remarks when it was read'), {
      kind: 'flags',
      ...issued,
    }),
  ],
  filters: [
    {
      key: 'kind',
      name: text('Sort', 'Kind'),
      choices: Object.entries(kinds).map(([value, name]) => ({ value, name, sql: `t.kind = '${value}'` })),
    },
    {
      key: 'state',
      name: text('Läge', 'State'),
      choices: [
        { value: 'open', name: text('Att betala', 'To pay'), sql: `${open} > 0` },
        { value: 'late', name: text('Förfallen', 'Past due'), sql: `${open} > 0 and t.due_on < ${today}` },
        { value: 'settled', name: text('Reglerad', 'Settled'), sql: `${open} = 0` },
      ],
    },
    {
      key: 'delivery',
      name: text('Skickad som', 'Sent as'),
      choices: (['paper', 'email', 'e_invoice'] as const).map((value) => ({
        value,
        name: ways[value],
        sql: `t.delivery = '${value}'`,
      })),
    },
    {
      key: 'remarks',
      name: text('Anmärkningar', 'Remarks'),
      choices: [{ value: 'some', name: text('Har någon', 'Has some'), sql: "t.flags <> '{}'" }],
    },
  ],
  days: { name: text('Fakturadatum', 'Invoice date'), column: 'issued_on', type: 'date' },
  search: ({ code, digits, like, lookup }) => [
    ...(lookup.length >= 4
      ? [sql`select id from invoice where lookup_number like ${`${lookup.replace(/[\\%_]/g, '')}%`}`]
      : []),
    ...(digits ? [sql`select id from invoice where ocr = ${digits}`] : []),
    sql`select invoice.id from invoice join customer on customer.id = invoice.customer_id
      where customer.number = ${code} or customer.name ilike ${like}`,
    sql`select invoice.id from invoice join site on site.id = invoice.site_id where site.number = ${code}`,
  ],
  belongs: {
    customer: (id) => sql`t.customer_id = ${id}::uuid`,
    agreement: (id) => sql`t.agreement_id = ${id}::uuid`,
    site: (id) => sql`t.site_id = ${id}::uuid`,
    invoice: (id) => sql`t.about_invoice_id = ${id}::uuid`,
    incident_report: (id) => sql`t.id in (select invoice_id from call_out where report_id = ${id}::uuid)`,
    extra_guarding_order: (id) =>
      sql`t.id = (select invoice_id from extra_guarding_order where id = ${id}::uuid)`,
    collection_agency: (id) => sql`t.id in (select invoice_id from dunning_event where agency_key = ${id})`,
  },
  cases: (id) => sql`cases.invoice_id = ${id}::uuid`,
  alsoChanged: [
    fact('lines', text('Rader', 'Lines')),
    fact('original', text('Originalet', 'The original'), { hidden: true }),
  ],
  parts: invoiceParts,
  file: {
    has: 't.original_sha256 is not null',
    href: (id) => `/api/invoices/${id}/original`,
    says: text('Öppna fakturan', 'Open the invoice'),
  },
};
