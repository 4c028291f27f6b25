import { text } from '@underlag/domain/text';
import { day } from '../cells/days.ts';
import { invoiceNumber } from '../cells/invoice-number.ts';
import { money } from '../cells/numbers.ts';
import { code } from '../cells/words.ts';
import { faultIn, type Judged, type Values, type Writing } from '../kind.ts';
import { refersTo } from '../table/references.ts';
import { tableKind } from '../table/table-kind.ts';

/** Payments of invoices, each once; none is ever changed. A repayment has a minus. */
export const payments = tableKind({
  key: 'payments',
  name: text('Inbetalningar', 'Payments'),
  hint: text(
    'En rad per inbetalning. Samma faktura, dag, belopp och referens är samma inbetalning. Fakturans betalda belopp följer summan av inbetalningarna; är redan mer känt som betalt sänks det inte.',
    'One row per payment. The same invoice, day, amount and reference are the same payment. The paid amount of an invoice follows the sum of its payments; where more is known to be paid already it is not lowered.',
  ),
  table: 'payment',
  versioned: false,
  keyFields: ['invoice', 'paidOn', 'amount', 'reference'],
  keyOf,
  same: `e.invoice_id = (select x.id from invoice x where x.lookup_number = r.invoice)
    and e.paid_on = r."paidOn" and e.amount_ore = r.amount and e.reference is not distinct from r.reference`,
  fields: {
    invoice: {
      name: text('Fakturanummer', 'Invoice number'),
      also: ['fakturanr', 'faktura', 'invoice'],
      cell: invoiceNumber,
      needed: true,
      kept: { column: 'invoice_id', refers: refersTo.invoice },
    },
    paidOn: {
      name: text('Betald den', 'Paid on'),
      also: ['betaldag', 'datum', 'betalningsdatum', 'date'],
      cell: day,
      needed: true,
      kept: { column: 'paid_on', type: 'date' },
    },
    amount: {
      name: text('Belopp', 'Amount'),
      also: ['summa'],
      cell: money,
      needed: true,
      kept: { column: 'amount_ore', type: 'bigint' },
    },
    reference: {
      name: text('Referens', 'Reference'),
      also: ['ocr', 'betalningsreferens'],
      cell: code,
      kept: { column: 'reference', type: 'text' },
    },
  },
  check: ({ amount }) =>
    amount === 0 ? [faultIn('amount', 'Beloppet är noll.', 'The amount is zero.', '0')] : [],
  after: countPaid,
});

function keyOf({ invoice, paidOn, amount, reference }: Values): string {
  const parts = [invoice, paidOn, amount];
  return parts.some((part) => part === undefined || part === null)
    ? ''
    : [...parts, reference ?? ''].join('|');
}

/** Where the paid amount was the sum of the payments it stays so; where more was known to be paid it is never lowered. */
async function countPaid({ db }: Writing, rows: readonly Judged[]): Promise<void> {
  await db.query(
    `with added as (
       select i.id, i.paid_ore, sum(r.amount) as ore
       from jsonb_to_recordset($1::jsonb) as r(invoice text, amount bigint) join invoice i on i.lookup_number = r.invoice
       group by i.id),
     counted as (
       select a.id, a.paid_ore, a.ore, (select sum(p.amount_ore) from payment p where p.invoice_id = a.id) as total from added a),
     settled as (
       select id, greatest(0, case when paid_ore = total - ore then total else greatest(paid_ore, total) end) as ore from counted)
     update invoice i set version = i.version + 1, paid_ore = s.ore from settled s where s.id = i.id and i.paid_ore <> s.ore`,
    [JSON.stringify(rows.map(({ values: { invoice = null, amount = null } }) => ({ invoice, amount })))],
  );
}
