export { endLetter } from './cancellation-rules.ts';
export { decideEdit, fieldsFromMessage, formFields, missingFields, missingInForm } from './case-fields.ts';
export { type CaseTypeKey, caseType, caseTypes, isCaseType, isSecret, queues } from './catalogue.ts';
export { checkEInvoice, type EInvoiceField, type Finding } from './check-e-invoice.ts';
export { type BillingPart, billingPartOf, billingParts, changeable } from './data-change-fields.ts';
export { billingValueOf } from './data-change-rules.ts';
export {
  type CaseType,
  type Channel,
  type Deadline,
  type HoldWish,
  startState,
} from './define-case-type.ts';
export { type DeliveryWish, deliveryWish, eInvoiceFindings } from './enrolment-rules.ts';
export type { Field, FieldKind } from './field.ts';
export { maskValue } from './mask-value.ts';
export { findMatter, type Matter, proposeType } from './matter-search.ts';
export { kronor, openOre } from './money.ts';
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
