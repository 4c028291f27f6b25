import { isCivilDate } from '@underlag/domain/agreements';
import type { EInvoice, EInvoiceParty } from './e-invoice.ts';

/** What a supplier's e-invoice says that it is judged by (G14); `totalOre` only of one in Swedish kronor, below zero for a credit note. */
interface ReadSupplierInvoice {
  number: string;
  sellerName: string;
  sellerOrgNumber: string | null;
  buyerOrgNumber: string | null;
  /** YYYY-MM-DD. */
  issuedOn: string | null;
  totalOre: number | null;
  references: {
    buyer: string | null;
    accountingCost: string | null;
    order: string | null;
    lines: { line: string; accountingCost: string }[];
  };
}

/** The part of a read e-invoice that a supplier invoice is judged by. */
export function supplierInvoiceOf(invoice: EInvoice): ReadSupplierInvoice {
  const { references, lines, seller, buyer, issueDate } = invoice;
  return {
    number: invoice.number,
    sellerName: seller.name ?? '',
    sellerOrgNumber: orgNumberOf(seller),
    buyerOrgNumber: orgNumberOf(buyer),
    issuedOn: issueDate !== null && isCivilDate(issueDate) ? issueDate : null,
    totalOre: totalOf(invoice),
    references: {
      buyer: references.buyer,
      accountingCost: references.accountingCost,
      order: references.order,
      lines: lineReferences(lines),
    },
  };
}

/** The number a party is registered by: of the company, else of its VAT number, else its address or id of the scheme 0007. */
export function orgNumberOf({ companyId, vatNumber, endpoint, ids }: EInvoiceParty): string | null {
  const own = [endpoint, ...ids].find((id) => id?.scheme === '0007')?.value;
  return companyId ?? vatNumber ?? own ?? null;
}

/** More different ones than this nobody reads, and they are searched each time the case is opened. */
const mostLines = 200;

/** What the lines say, each thing once, by the first line that says it; lines of the same number are told apart by their place. */
function lineReferences(lines: EInvoice['lines']): ReadSupplierInvoice['references']['lines'] {
  const kept = new Map<string, string>();
  const used = new Set<string>();
  for (const [index, { number, accountingCost }] of lines.entries()) {
    if (accountingCost === null || kept.has(accountingCost)) continue;
    const place = String(index + 1);
    const line = number === null ? place : used.has(number) ? `${number} (${place})` : number;
    used.add(line);
    kept.set(accountingCost, line);
    if (kept.size === mostLines) break;
  }
  return [...kept].map(([accountingCost, line]) => ({ line, accountingCost }));
}

function totalOf({ kind, currency, totals: { payable } }: EInvoice): number | null {
  if (currency !== 'SEK' || payable === null) return null;
  return kind === 'credit_note' ? 0 - payable : payable;
}
