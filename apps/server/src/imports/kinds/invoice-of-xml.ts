import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { EInvoice, EInvoicePeriod } from '../../mail/read/e-invoice.ts';
import { calendarDay } from '../cells/days.ts';
import { type Fault, faultIn, type Value, type Values } from '../kind.ts';
import { isCredit, kindOfEInvoice } from './e-invoice-kind.ts';
import { linesOfXml } from './e-invoice-lines.ts';
import { findPeriod, type Period } from './find-period.ts';

/** What the register knows of those an e-invoice names, by the numbers people know. */
export interface Placed {
  customer: string | null;
  agreement: string | null;
  site: string | null;
  /** Who it is from; null when the seller is the company itself. */
  seller: string | null;
  /** Its number in the register: its own, with the seller beside it where that number is another's. */
  number: string;
}

/** How an invoice remembers that it is not one of the company's own. */
export const sellerFlag = (seller: string): string => `seller:${seller}`;

/** An e-invoice as a row of the register. What is odd about it becomes flags; faults are only what leaves it without a date or an amount. */
export function invoiceOfXml(invoice: EInvoice, placed: Placed): { values: Values; faults: Fault[] } {
  const { totals, references, buyer } = invoice;
  // A credit note's amounts are written without a sign; in the register what is credited is negative.
  const sign = invoice.kind === 'credit_note' ? -1 : 1;
  const issuedOn = dayOf(invoice.issueDate);
  const payable = totals.payable;
  const prepaid = totals.prepaid ?? 0;
  const vat = totals.vat ?? (totals.withVat ?? 0) - (totals.withoutVat ?? totals.withVat ?? 0);
  const [about] = references.precedingInvoices;
  const period = periodOf(invoice);
  const address = [
    ...buyer.address.lines,
    [buyer.address.postalCode, buyer.address.city].filter(Boolean).join(' '),
  ].filter(Boolean);
  const values: Values = {
    number: placed.number,
    lookup: lookupInvoiceNumber(placed.number),
    kind: kindOfEInvoice(invoice),
    customer: placed.customer,
    agreement: placed.agreement,
    site: placed.site,
    recipientName: buyer.name ?? '–',
    recipientAddress: address.join(', ') || null,
    issuedOn,
    dueOn: dayOf(invoice.dueDate) ?? issuedOn,
    periodFrom: period?.from ?? null,
    periodTo: period?.to ?? null,
    total: payable === null ? null : sign * (payable + prepaid),
    vat: sign * vat,
    paid: Math.max(0, prepaid),
    ocr: invoice.payment.find(({ reference }) => reference)?.reference ?? null,
    delivery: 'e_invoice',
    about: about ? lookupInvoiceNumber(about.number) : null,
    statedSite: references.object ?? invoice.lines.find(({ object }) => object)?.object ?? null,
    statedAgreement: references.agreement,
    statedBuyer: buyer.name,
    flags: flagsOf(invoice, placed),
    lines: linesOfXml(invoice, sign),
  };
  return { values, faults: faultsOf(invoice, issuedOn) };
}

function faultsOf(invoice: EInvoice, issuedOn: string | null): Fault[] {
  const faults: Fault[] = [];
  if (!issuedOn)
    faults.push(
      faultIn(
        'issuedOn',
        'Fakturadatum saknas eller finns inte.',
        'The issue date is missing or no date.',
        invoice.issueDate,
      ),
    );
  if (invoice.totals.payable === null)
    faults.push(faultIn('total', 'Belopp att betala saknas.', 'The payable amount is missing.'));
  return faults;
}

const dayOf = (written: string | null): string | null => (written ? calendarDay(written) : null);

/** The period of the invoice, else of its lines together, else the one its words tell of. */
function periodOf({ period, lines, notes }: EInvoice): Period | null {
  const whole = stated(period);
  if (whole) return whole;
  const ofLines = lines.flatMap((line) => stated(line.period) ?? []);
  const from = ofLines.map((one) => one.from).sort()[0];
  const to = ofLines
    .map((one) => one.to)
    .sort()
    .at(-1);
  if (from && to) return { from, to };
  const words = [...notes, ...lines.flatMap(({ note, description, name }) => [note, description, name])];
  return words.map((said) => (said ? findPeriod(said) : null)).find((found) => found !== null) ?? null;
}

function stated(period: EInvoicePeriod | null): Period | null {
  const [from, to] = [dayOf(period?.start ?? null), dayOf(period?.end ?? null)];
  return from && to && from <= to ? { from, to } : null;
}

/** What is odd, by field and code; `packages/api/src/invoice-flags.ts` has the words. */
function flagsOf(invoice: EInvoice, { seller }: Placed): Value {
  const flags = invoice.flags.map(({ field, code }) => `${field}:${code}`);
  if (invoice.currency && invoice.currency !== 'SEK') flags.push(`currency:${invoice.currency.slice(0, 3)}`);
  if (!invoice.dueDate || !dayOf(invoice.dueDate)) flags.push('dueDate:missing');
  if (seller) flags.push(sellerFlag(seller));
  if (isCredit(invoice) && invoice.references.precedingInvoices.length === 0) flags.push('about:missing');
  return [...new Set(flags)].sort();
}
