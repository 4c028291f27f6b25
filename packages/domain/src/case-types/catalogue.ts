import { text } from '../text/index.ts';
import type { CaseType } from './define-case-type.ts';
import { generalQuestion } from './general-question.ts';
import { invoiceCopy } from './invoice-copy.ts';
import { invoiceDispute } from './invoice-dispute.ts';
import { unsorted } from './unsorted.ts';

const catalogue = {
  unsorted,
  general_question: generalQuestion,
  invoice_copy: invoiceCopy,
  invoice_dispute: invoiceDispute,
};

export type CaseTypeKey = keyof typeof catalogue;

/** Every case type by its key. */
export const caseTypes: Readonly<Record<CaseTypeKey, CaseType>> = catalogue;

export const isCaseType = (key: string): key is CaseTypeKey => Object.hasOwn(caseTypes, key);

/** The case type of a key read from the database; an unknown key is our bug. */
export function caseType(key: string): CaseType {
  if (!isCaseType(key)) throw new Error(`no case type ${key}`);
  return caseTypes[key];
}

/** The queues of the start, in the order of the rail. */
export const queues = {
  general: text('Allmänt', 'General'),
  disputes: text('Bestridanden', 'Disputes'),
  call_outs: text('Åtgärder', 'Call-outs'),
  extra_guarding: text('Extrabevakning', 'Extra guarding'),
  agreements: text('Avtal', 'Agreements'),
  instructions: text('Åtgärdsinstruktioner', 'Action instructions'),
  delivery: text('Leveranssätt', 'Delivery'),
  suppliers: text('Leverantörer', 'Suppliers'),
  referrals: text('Hänvisningar', 'Referrals'),
  unsorted: text('Osorterat', 'Unsorted'),
};
