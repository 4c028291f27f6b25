import type { Text } from '../text/index.ts';

/** Everything a reply template may name in double braces. Facts of the company come from its profile, never from a template. */
export const replyVariables = [
  'caseNumber',
  'customerName',
  'requesterName',
  'invoiceNumber',
  'invoiceAmount',
  'invoiceDueDate',
  'disputedAmount',
  'creditedAmount',
  'upheldAmount',
  'newDueDate',
  'newInvoice',
  'agreementNumber',
  'endDate',
  'lastServiceDay',
  'lastInvoicePeriod',
  'responsibleName',
  'responsibleEmail',
  'responsiblePhone',
  'invoicePeriod',
  'periodDays',
  'overlapDays',
  'customerNumber',
  'requesterContact',
  'agreementTerms',
  'managerAnswer',
  'changedPart',
  'maskedValue',
  'validFrom',
  'deliveryWay',
  'deliveryAddress',
  'deliveryFrom',
  'siteName',
  'orderNumber',
  'orderPeriod',
  'effectiveAt',
  'oneTimeLink',
  'serviceAt',
  'callOutAddress',
  'actionType',
  'billedMinutes',
  'centreName',
  'centrePhone',
  'centreEmail',
  'invoiceLines',
  'periodFrom',
  'periodTo',
  'alarmAt',
  'leftToPay',
  'planRows',
  'planFee',
  'creditedTotal',
  'agencyName',
  'agencyPhone',
  'agencyEmail',
  'claimNumber',
  'objection',
  'feeExplanation',
  'paperFee',
  'paymentFoundOn',
  'question',
  'reason',
  'missingList',
  'agentName',
  'companyName',
  'companyPhone',
  'companyOrgNumber',
  'billingAddress',
  'alarmCentreMailbox',
  'parkingMailbox',
  'supplierPortal',
  'supplierPortalPhone',
  'supplierInvoiceNumber',
  'returnReasons',
  'costCentre',
] as const;
export type ReplyVariable = (typeof replyVariables)[number];
export type ReplyValues = Partial<Record<ReplyVariable, string>>;

/** Phrases of a customer, per language. */
export type Words = Readonly<Record<'sv' | 'en', readonly string[]>>;

/** A reply in both languages; `{{name}}` stands for a variable. `oneClick` replies can be sent and the case solved in one action. */
export interface Reply {
  key: string;
  name: Text;
  subject: Text;
  body: Text;
  oneClick?: boolean;
  /** The numbers of the public page's answers that this reply gives. */
  faq?: readonly number[];
  /** What a customer writes who wants this answer. */
  words?: Words;
}

export type FilledReply = { ok: true; text: string } | { ok: false; empty: string[] };

const variable = /\{\{([^{}]*)\}\}/g;

/** Puts values into a template's text in one pass (a value is never itself expanded); an unknown, empty or broken variable makes it fail and is named. */
export function fillReply(template: string, values: ReplyValues): FilledReply {
  const known: Readonly<Record<string, string | undefined>> = values;
  const empty = new Set<string>();
  const text = template.replace(variable, (_, inside: string) => {
    const name = inside.trim();
    const value = Object.hasOwn(known, name) ? known[name]?.trim() : undefined;
    if (!value) empty.add(name);
    return value ?? '';
  });
  const rest = template.replace(variable, '');
  for (const brace of ['{{', '}}']) if (rest.includes(brace)) empty.add(brace);
  return empty.size > 0 ? { ok: false, empty: [...empty] } : { ok: true, text };
}

/** The variables a template names, each once, in order of first use. */
export const variablesOf = (template: string): string[] => [
  ...new Set([...template.matchAll(variable)].map(([, inside]) => (inside ?? '').trim())),
];
