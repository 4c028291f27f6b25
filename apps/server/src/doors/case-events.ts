import type { Category } from '@underlag/domain/workflow';

/** Everything that can happen to a case. `data` is hashed into the case's chain and holds no personal words. */
export type CaseEventKind = {
  opened: { typeKey: string; channel: string; state: string; category: Category; receivedAt: string };
  received: { messageId: string };
  /** A message names another case that its sender has no part in; it was not joined to it. */
  number_quoted: { number: string };
  replied: { messageId: string; automatic: boolean; templateKey: string | null };
  reply_undone: { messageId: string };
  delivered: { messageId: string; via: 'smtp' | 'pickup' };
  delivery_failed: { messageId: string; final: boolean };
  moved: { move: string; from: string; to: string; category: Category };
  classified: { from: string; to: string; queue: string; state: string; category: Category };
  assigned: { from: string | null; to: string | null };
  noted: Record<string, never>;
  fields_set: { keys: string[] };
  linked: {
    what: 'customer' | 'agreement' | 'invoice' | 'site' | 'contact' | 'order';
    from: string | null;
    to: string | null;
  };
  proposal_decided: { kind: string; accepted: boolean };
  hold_placed: { invoiceId: string; amountOre: number; state: string };
  hold_changed: { invoiceId: string; amountOre: number; state: string };
  hold_lifted: { invoiceId: string; amountOre: number };
  hold_reviewed: { invoiceId: string; reviewOn: string };
  ledger_ordered: { orderId: string; kind: string; amountOre: number };
  ledger_acknowledged: { orderId: string; kind: string; reference: string };
  /** The ledger could not carry out an order; why, stands outside the log. */
  ledger_failed: { orderId: string; kind: string };
  /** `contactId` is whose registered address the link was sent to; a form's link goes to the address it was sent with. */
  confirmed_by_link: { messageId: string; contactId?: string };
  /** Another message was taken as the one that carries the request. */
  request_chosen: { messageId: string };
  called_back: { callBackId: string; contactId: string; reached: boolean };
  authority_decided: { decisionId: string; act: string; result: string; move: string };
  approval_asked: { approvalId: string; kind: string; snapshotHash: string };
  approval_decided: {
    approvalId: string;
    kind: string;
    outcome: 'approved' | 'rejected' | 'returned' | 'withdrawn';
  };
  /** What was asked for is no longer what the case says. */
  approval_voided: { approvalId: string; kind: string };
  approval_reminded: { approvalId: string; kind: string };
  approval_escalated: { approvalId: string; kind: string };
  agreement_ended: { agreementId: string; endsOn: string };
  letter_made: { letterId: string; kind: string; number: number; sha256: string };
  instruction_prepared: { versionId: string; number: number };
  instruction_sent: { versionId: string; number: number; disclosureId: string };
  instruction_receipted: { versionId: string; number: number };
  instruction_read_back: { versionId: string; number: number };
  disclosed: { disclosureId: string; instructionId: string };
  report_disclosed: { disclosureId: string; reportId: string };
  contact_attempted: { attemptId: string; channel: string; outcome: string; nextOn: string | null };
  /** The right to order of the one who asks is what the order rests on from now. */
  order_confirmed: { orderId: string; contactId: string };
  /** Another case was opened from this one. */
  case_opened: { caseId: string; number: string; typeKey: string };
  enrolled: { enrolmentId: string; kind: string };
  enrolment_activated: { enrolmentId: string; kind: string };
  enrolment_withdrawn: { enrolmentId: string; kind: string };
  plan_granted: { planId: string; kind: string };
  plan_ended: { planId: string; as: 'kept' | 'broken' | 'withdrawn' };
  /** What of which line is disputed, or credited, was written down. */
  lines_disputed: { lines: string[] };
  /** An approver whose own limit is too low let it pass on to the next. */
  approval_passed_on: { approvalId: string; kind: string; position: number };
  objection_passed_on: { agency: string; messageId: string };
  collection_recalled: { agency: string; messageId: string };
  account_manager_told: { messageId: string };
  supplier_invoice_read: { supplierInvoiceId: string; form: string };
  supplier_invoice_decided: { supplierInvoiceId: string; as: 'returned' | 'accepted' };
  merged_into: { caseId: string; number: string };
  took_in: { caseId: string; number: string };
  merge_undone: { caseId: string; number: string };
  related: { caseId: string; number: string; kind: 'related' | 'split' | 'same_mail' };
  unrelated: { caseId: string; number: string };
  disclosure_opened: { disclosureId: string };
  disclosure_stopped: { disclosureId: string };
  billing_changed: { keys: string[] };
  register_asked: { changeId: string; kind: string };
  register_decided: { changeId: string; kind: string; outcome: 'confirmed' | 'rejected' | 'withdrawn' };
};

/** One event about to be appended. `words` stand outside the hashed part, so that they can be erased later. */
export type NewEvent = {
  [K in keyof CaseEventKind]: { kind: K; data: CaseEventKind[K]; words?: unknown };
}[keyof CaseEventKind];

/** Who did it: a member of staff, the system itself, or somebody outside. */
export type EventActor = { kind: 'staff'; personId: string } | { kind: 'system' } | { kind: 'outside' };
