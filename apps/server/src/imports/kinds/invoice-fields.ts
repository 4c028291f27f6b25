import { text } from '@underlag/domain/text';
import { day } from '../cells/days.ts';
import { invoiceNumber } from '../cells/invoice-number.ts';
import { money } from '../cells/numbers.ts';
import { address, choice, code, words } from '../cells/words.ts';
import { refersTo } from '../table/references.ts';
import type { TableField } from '../table/table-spec.ts';
import { invoiceLineFields, linesOf } from './invoice-lines.ts';

export const invoiceKind = choice({
  subscription: { name: text('Abonnemang', 'Subscription'), also: ['period'] },
  action: { name: text('Åtgärd', 'Call-out'), also: ['åtgärdsfaktura', 'utryckning'] },
  extra_guarding: { name: text('Extrabevakning', 'Extra guarding') },
  reminder_fee: { name: text('Påminnelseavgift', 'Reminder fee'), also: ['påminnelse'] },
  interest: { name: text('Dröjsmålsränta', 'Late interest'), also: ['ränta', 'interest'] },
  credit: { name: text('Kredit', 'Credit'), also: ['kreditnota', 'kreditfaktura', 'credit note'] },
});

/** What an invoice has of its own; the amounts include VAT. */
export const invoiceFields = {
  number: {
    name: text('Fakturanummer', 'Invoice number'),
    also: ['fakturanr', 'faktura', 'invoice'],
    cell: code,
    needed: true,
    kept: { column: 'number', type: 'text' },
  },
  kind: {
    name: text('Fakturatyp', 'Kind'),
    also: ['typ', 'type'],
    cell: invoiceKind,
    needed: true,
    kept: { column: 'kind', type: 'text' },
  },
  customer: {
    name: text('Kundnummer', 'Customer number'),
    also: ['kundnr', 'kund'],
    cell: code,
    kept: { column: 'customer_id', refers: refersTo.customer },
  },
  agreement: {
    name: text('Avtalsnummer', 'Agreement number'),
    also: ['avtalsnr', 'avtal'],
    cell: code,
    kept: { column: 'agreement_id', refers: refersTo.agreement },
  },
  site: {
    name: text('Objektsnummer', 'Site number'),
    also: ['objekt', 'objektnr'],
    cell: code,
    kept: { column: 'site_id', refers: refersTo.site },
  },
  recipientName: {
    name: text('Mottagare', 'Recipient'),
    also: ['fakturamottagare', 'namn'],
    cell: words(),
    kept: {
      column: 'recipient_name',
      type: 'text',
      otherwise: '(select x.name from customer x where x.number = r.customer)',
    },
  },
  recipientAddress: {
    name: text('Mottagarens adress', 'Recipient’s address'),
    also: ['fakturaadress', 'adress'],
    cell: address(),
    kept: { column: 'recipient_address', type: 'text' },
  },
  issuedOn: {
    name: text('Fakturadatum', 'Issued on'),
    also: ['datum', 'invoice date'],
    cell: day,
    needed: true,
    kept: { column: 'issued_on', type: 'date' },
  },
  dueOn: {
    name: text('Förfallodatum', 'Due on'),
    also: ['förfallodag', 'förfaller', 'due date'],
    cell: day,
    needed: true,
    kept: { column: 'due_on', type: 'date' },
  },
  periodFrom: {
    name: text('Period från', 'Period from'),
    also: ['från och med', 'period start'],
    cell: day,
    kept: { column: 'period_from', type: 'date' },
  },
  periodTo: {
    name: text('Period till', 'Period to'),
    also: ['till och med', 'period slut'],
    cell: day,
    kept: { column: 'period_to', type: 'date' },
  },
  total: {
    name: text('Belopp inklusive moms', 'Total including VAT'),
    also: ['belopp', 'totalt', 'total', 'att betala', 'summa'],
    cell: money,
    needed: true,
    kept: { column: 'total_ore', type: 'bigint' },
  },
  vat: {
    name: text('Moms', 'VAT'),
    also: ['momsbelopp'],
    cell: money,
    needed: true,
    kept: { column: 'vat_ore', type: 'bigint' },
  },
  paid: {
    name: text('Betalt', 'Paid'),
    also: ['betalt belopp'],
    cell: money,
    kept: { column: 'paid_ore', type: 'bigint', otherwise: '0' },
  },
  credited: {
    name: text('Krediterat', 'Credited'),
    also: ['krediterat belopp'],
    cell: money,
    kept: { column: 'credited_ore', type: 'bigint', otherwise: '0' },
  },
  ocr: {
    name: text('OCR', 'OCR reference'),
    also: ['ocr-nummer', 'betalningsreferens', 'referens'],
    cell: code,
    kept: { column: 'ocr', type: 'text' },
  },
  delivery: {
    name: text('Leveranssätt', 'Delivery'),
    also: ['leverans', 'skickad med'],
    cell: choice({
      paper: { name: text('Papper', 'Paper'), also: ['brev', 'post'] },
      email: { name: text('E-post', 'E-mail'), also: ['epost', 'mejl', 'pdf'] },
      e_invoice: { name: text('E-faktura', 'E-invoice'), also: ['efaktura', 'peppol'] },
    }),
    needed: true,
    kept: { column: 'delivery', type: 'text' },
  },
  about: {
    name: text('Avser faktura', 'About invoice'),
    also: ['ursprungsfaktura', 'krediterar', 'original invoice'],
    cell: invoiceNumber,
    kept: { column: 'about_invoice_id', refers: refersTo.invoice, lenient: true },
  },
  ...invoiceLineFields,
  statedSite: {
    name: text('Objekt enligt fakturan', 'Site as stated'),
    kept: { column: 'stated_site', type: 'text' },
  },
  statedAgreement: {
    name: text('Avtal enligt fakturan', 'Agreement as stated'),
    kept: { column: 'stated_agreement', type: 'text' },
  },
  statedBuyer: {
    name: text('Köpare enligt fakturan', 'Buyer as stated'),
    kept: { column: 'stated_buyer', type: 'text' },
  },
  flags: {
    name: text('Att kontrollera', 'To look at'),
    kept: { column: 'flags', type: 'text[]', otherwise: "'{}'" },
  },
  original: { name: text('Original', 'Original'), kept: { column: 'original_sha256', type: 'text' } },
  lines: { name: text('Fakturarader', 'Lines'), kept: { beside: linesOf } },
  lookup: {
    name: text('Sökbart nummer', 'Number for look-up'),
    kept: { column: 'lookup_number', type: 'text' },
  },
} as const satisfies Record<string, TableField>;
