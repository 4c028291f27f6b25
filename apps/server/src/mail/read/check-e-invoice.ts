import { parseBankgiro, parseGln, parsePeppolId, parsePlusgiro } from '@underlag/domain/identifiers';
import type { EInvoice, EInvoiceFlag, EInvoiceId, EInvoiceParty } from './e-invoice.ts';

/** What is faulty or missing in a read e-invoice: check digits, obligatory facts, sums. An empty list means nothing was found. */
export function checkEInvoice(invoice: Omit<EInvoice, 'flags'>): EInvoiceFlag[] {
  return [
    ...missing(invoice),
    ...party('seller', invoice.seller),
    ...party('buyer', invoice.buyer),
    ...accounts(invoice),
    ...sums(invoice),
  ];
}

function missing(invoice: Omit<EInvoice, 'flags'>): EInvoiceFlag[] {
  const wanted: [string, unknown][] = [
    ['issueDate', invoice.issueDate],
    ['currency', invoice.currency],
    ['totals.payable', invoice.totals.payable],
    ['seller.name', invoice.seller.name],
    ['buyer.name', invoice.buyer.name],
    // Peppol rule R003: the buyer's reference or the order.
    ['references.buyer', invoice.references.buyer ?? invoice.references.order],
  ];
  const dates: [string, string | null][] = [
    ['issueDate', invoice.issueDate],
    ['dueDate', invoice.dueDate],
  ];
  return [
    ...wanted
      .filter(([, value]) => value === null)
      .map(([field]) => ({ field, value: null, code: 'missing' as const })),
    ...dates
      .filter(([, value]) => value !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(value))
      .map(([field, value]) => ({ field, value, code: 'format' as const })),
  ];
}

function party(side: string, read: EInvoiceParty): EInvoiceFlag[] {
  const ids: [string, EInvoiceId | null][] = [
    [`${side}.endpoint`, read.endpoint],
    ...read.ids.map((id): [string, EInvoiceId] => [`${side}.id`, id]),
  ];
  const flags = ids.flatMap(([field, id]) => identifier(field, id));
  const isSwedish = read.address.country === 'SE' || read.vatNumber?.startsWith('SE');
  if (isSwedish && read.companyId && /^[\d-]+$/u.test(read.companyId))
    flags.push(...flag(`${side}.companyId`, read.companyId, parsePeppolId(`0007:${read.companyId}`)));
  const vat = read.vatNumber && /^SE(.*)$/u.exec(read.vatNumber)?.[1];
  if (vat) {
    const digits = /^(\d{10})01$/u.exec(vat)?.[1];
    flags.push(
      ...(digits
        ? flag(`${side}.vatNumber`, read.vatNumber, parsePeppolId(`0007:${digits}`))
        : [{ field: `${side}.vatNumber`, value: read.vatNumber, code: 'format' as const }]),
    );
  }
  return flags;
}

function identifier(field: string, id: EInvoiceId | null): EInvoiceFlag[] {
  if (id?.scheme === '0088') return flag(field, id.value, parseGln(id.value));
  if (id?.scheme === '0007') return flag(field, id.value, parsePeppolId(`0007:${id.value}`));
  return [];
}

function accounts(invoice: Omit<EInvoice, 'flags'>): EInvoiceFlag[] {
  return invoice.payment.flatMap(({ account, branch }) => {
    if (!account) return [];
    if (branch === 'SE:BANKGIRO') return flag('payment.account', account, parseBankgiro(account));
    return branch === 'SE:PLUSGIRO' ? flag('payment.account', account, parsePlusgiro(account)) : [];
  });
}

function sums({ totals, lines }: Omit<EInvoice, 'flags'>): EInvoiceFlag[] {
  const found: EInvoiceFlag[] = [];
  const lineSum = lines.reduce((sum, line) => sum + (line.amount ?? 0), 0);
  if (totals.lines !== null && lines.length > 0 && lineSum !== totals.lines)
    found.push({ field: 'totals.lines', value: String(totals.lines), code: 'sum' });
  if (totals.withVat !== null && totals.payable !== null) {
    const expected = totals.withVat - (totals.prepaid ?? 0) + (totals.rounding ?? 0);
    if (expected !== totals.payable)
      found.push({ field: 'totals.payable', value: String(totals.payable), code: 'sum' });
  }
  return found;
}

function flag(
  field: string,
  value: string | null,
  parsed: { ok: true } | { ok: false; code: string },
): EInvoiceFlag[] {
  if (parsed.ok) return [];
  return [{ field, value, code: parsed.code === 'check_digit' ? 'check_digit' : 'format' }];
}
