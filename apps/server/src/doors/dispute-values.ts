import { kronor, type ReplyValues } from '@underlag/domain/case-types';
import { type Locale, say, text } from '@underlag/domain/text';
import type { CaseRecord } from './case-record.ts';
import { type NewInvoice, newInvoiceOf } from './new-invoice-of.ts';

/** What replies say of the invoice that replaces a disputed one. */
export function disputeValues(record: CaseRecord, locale: Locale): ReplyValues {
  const invoice = newInvoiceOf(record, record.facts.fields);
  return invoice ? { newInvoice: sayNewInvoice(invoice, locale) } : {};
}

/** To whom the new invoice goes and on how much it is, in a sentence. */
export function sayNewInvoice({ recipient, totalOre }: NewInvoice, locale: Locale): string {
  const { sv, en } = kronor(totalOre);
  const to = recipient && `${recipient.name}, ${recipient.address}`;
  return say(
    to
      ? text(`Den är på ${sv} och ställs till ${to}.`, `It is for ${en} and is made out to ${to}.`)
      : text(`Den är på ${sv}.`, `It is for ${en}.`),
    locale,
  );
}
