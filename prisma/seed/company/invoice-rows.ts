import { parseOcr } from '@underlag/domain/identifiers';
import type { Row } from '../volume/insert-rows.ts';
import type { Random } from '../volume/random.ts';
import type { Aftermath } from './make-aftermath.ts';
import { amountsOf } from './make-invoices.ts';

/** The agency that everything is handed over to; see the demo's collection rows. */
const agency = 'exempelinkasso';

/** Invoices with their lines, payments, dunning and deliveries by table. */
export function invoiceRows(random: Random, all: readonly Aftermath[]): Record<string, Row[]> {
  return {
    invoice: all.map(invoiceRow),
    invoice_line: all.flatMap(({ invoice }) =>
      invoice.lines.map((line, index) => ({
        id: random.id(0),
        invoice_id: invoice.id,
        position: index + 1,
        text: line.text,
        quantity: line.quantity,
        unit_ore: line.unitOre,
        net_ore: line.quantity * line.unitOre,
        vat_percent: line.vatPercent,
      })),
    ),
    payment: all.flatMap(({ invoice, paid }) =>
      paid
        ? [
            {
              id: random.id(0),
              invoice_id: invoice.id,
              paid_on: paid.on,
              amount_ore: paid.ore,
              reference: ocrOf(invoice.number),
            },
          ]
        : [],
    ),
    dunning_event: all.flatMap(({ invoice, dunning }) =>
      dunning.map(({ kind, on, feeOre }) => ({
        id: random.id(0),
        invoice_id: invoice.id,
        kind,
        happened_on: on,
        fee_ore: feeOre,
        agency_key: kind === 'handed_over' ? agency : null,
        claim_number: kind === 'handed_over' ? `88-${invoice.number.slice(-6)}` : null,
      })),
    ),
    invoice_delivery: all.flatMap(({ invoice, deliveries }) =>
      deliveries.map(({ at, outcome }) => ({
        id: random.id(0),
        invoice_id: invoice.id,
        way: invoice.delivery,
        address: addressOf(invoice),
        at,
        outcome,
        detail: null,
      })),
    ),
  };
}

const addressOf = ({ delivery, customer, recipientAddress }: Aftermath['invoice']): string =>
  delivery === 'email'
    ? (customer?.billingEmail ?? recipientAddress)
    : delivery === 'e_invoice'
      ? `0007:${customer?.orgNumber?.replace('-', '') ?? ''}`
      : recipientAddress;

function invoiceRow({ invoice, paid }: Aftermath): Row {
  const { netOre, vatOre } = amountsOf(invoice);
  return {
    id: invoice.id,
    number: invoice.number,
    lookup_number: invoice.number,
    kind: invoice.kind,
    customer_id: invoice.customer?.id ?? null,
    agreement_id: invoice.agreement?.id ?? null,
    site_id: invoice.site?.id ?? null,
    recipient_name: invoice.recipientName,
    recipient_address: invoice.recipientAddress,
    issued_on: invoice.issuedOn,
    due_on: invoice.dueOn,
    period_from: invoice.period?.[0] ?? null,
    period_to: invoice.period?.[1] ?? null,
    total_ore: netOre + vatOre,
    vat_ore: vatOre,
    paid_ore: paid?.ore ?? 0,
    ocr: ocrOf(invoice.number),
    delivery: invoice.delivery,
    about_invoice_id: invoice.aboutId,
    flags: [],
  };
}

function ocrOf(number: string): string {
  const ocr = Array.from('0123456789', (digit) => number + digit).find((tried) => parseOcr(tried).ok);
  if (!ocr) throw new Error(`no OCR for ${number}`);
  return ocr;
}
