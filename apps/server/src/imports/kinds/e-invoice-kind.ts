import type { EInvoice } from '../../mail/read/e-invoice.ts';

/** What kind of invoice an e-invoice is, read from its type, its sign and the words of its lines. */
export function kindOfEInvoice(invoice: EInvoice): string {
  if (isCredit(invoice)) return 'credit';
  const names = invoice.lines.map(({ name, description }) =>
    `${name ?? ''} ${description ?? ''}`.toLowerCase(),
  );
  const all = (pattern: RegExp) => names.length > 0 && names.every((name) => pattern.test(name));
  const some = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (all(/påminnelse/u)) return 'reminder_fee';
  if (all(/dröjsmål|räntekostnad|ränta/u)) return 'interest';
  if (some(/utryckning|larmåtgärd|\båtgärd/u)) return 'action';
  return some(/extrabevakning|extra bevakning|tillfällig bevakning/u) ? 'extra_guarding' : 'subscription';
}

/** A credit note, or an invoice with a negative amount: the two are equal. */
export const isCredit = ({ kind, typeCode, totals }: EInvoice): boolean =>
  kind === 'credit_note' || typeCode === '381' || (totals.payable ?? 0) < 0;
