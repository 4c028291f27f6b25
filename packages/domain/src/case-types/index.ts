export { endLetter } from './cancellation-rules.ts';
export { decideEdit, fieldsFromMessage, formFields, missingFields, missingInForm } from './case-fields.ts';
export { type CaseTypeKey, caseType, caseTypes, isCaseType, isSecret, queues } from './catalogue.ts';
export { checkEInvoice, type EInvoiceField, type Finding } from './check-e-invoice.ts';
export { type BillingPart, billingPartOf, billingParts, changeable } from './data-change-fields.ts';
export { billingValueOf } from './data-change-rules.ts';
export { decideMerge, type Merging, type Tie } from './decide-merge.ts';
export {
  type CaseType,
  type Channel,
  type Deadline,
  type HoldWish,
  startState,
} from './define-case-type.ts';
export { disputeReasons, rootCauses } from './dispute-fields.ts';
export { decideLines, fieldsOfLines, type KnownLine, type LineWish } from './dispute-lines.ts';
export { decisionLetter } from './dispute-rules.ts';
export { type DeliveryWish, deliveryWish, eInvoiceFindings } from './enrolment-rules.ts';
export { actsOf, type Coverage, faqCoverage } from './faq-coverage.ts';
export type { Field, FieldKind } from './field.ts';
export { lineTotals } from './line-totals.ts';
export { maskValue } from './mask-value.ts';
export { findMatter, type Matter, proposeType } from './matter-search.ts';
export { kronor, openOre } from './money.ts';
export { explainPaperFee, paperFeeOf } from './paper-fee.ts';
export { nextMonth, planFeeOf, planOf, suggestPlan } from './payment-plan-rules.ts';
export { billedPeriod, creditDue, overlapOf } from './post-termination-rules.ts';
export { type ReadField, readField, readKronor } from './read-field.ts';
export {
  type FilledReply,
  fillReply,
  type Reply,
  type ReplyValues,
  type ReplyVariable,
  replyVariables,
  variablesOf,
  type Words,
} from './reply.ts';
export { faultList, missingList } from './standard-replies.ts';
