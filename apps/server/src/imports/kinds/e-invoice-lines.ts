import type { EInvoice, EInvoiceLine } from '../../mail/read/e-invoice.ts';
import type { Value } from '../kind.ts';
import { line } from './invoice-lines.ts';

/** The lines of an e-invoice, and after them what is charged or allowed on the invoice as a whole. */
export function linesOfXml(invoice: EInvoice, sign: 1 | -1): Value[] {
  const rate = theOneRate(invoice);
  return [
    ...invoice.lines.map((one) => lineOf(one, sign, rate)),
    ...invoice.allowancesAndCharges.flatMap(({ isCharge, reason, amount }) => {
      if (!amount) return [];
      const net = sign * (isCharge ? amount : -amount);
      const text = reason ?? (isCharge ? 'Avgift' : 'Rabatt');
      return [line({ text, quantity: 1, unit: net, net, vat: rate })];
    }),
  ];
}

function lineOf(read: EInvoiceLine, sign: 1 | -1, rate: number): Value {
  const quantity = thousandths(read.quantity) ?? 1;
  const net = sign * (read.amount ?? 0);
  const price = read.price === null ? null : Math.round(Number(read.price) * 100);
  const unit =
    price === null || !Number.isSafeInteger(price) ? Math.round(net / (quantity || 1)) : sign * price;
  const words = [read.name, read.description].filter(Boolean).join(': ');
  return line({
    text: words.slice(0, 500) || '–',
    quantity,
    unit,
    net,
    vat: Number(read.vatPercent ?? rate) || 0,
  });
}

/** A quantity with the three decimals that are kept. */
function thousandths(quantity: string | null): number | null {
  const value = Number(quantity ?? Number.NaN);
  return Number.isFinite(value) && Math.abs(value) < 1e9 ? Math.round(value * 1000) / 1000 : null;
}

/** The only VAT rate of the invoice, else the usual one. */
function theOneRate({ vat }: EInvoice): number {
  const rates = new Set(vat.map(({ percent }) => Number(percent ?? 0)));
  const [only = 25] = rates;
  return rates.size === 1 ? only : 25;
}
