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
  linked: { what: 'customer' | 'agreement' | 'invoice'; from: string | null; to: string | null };
  proposal_decided: { kind: string; accepted: boolean };
  hold_placed: { invoiceId: string; amountOre: number; state: string };
  hold_changed: { invoiceId: string; amountOre: number; state: string };
  hold_lifted: { invoiceId: string; amountOre: number };
  hold_reviewed: { invoiceId: string; reviewOn: string };
  ledger_ordered: { orderId: string; kind: string; amountOre: number };
  ledger_acknowledged: { orderId: string; kind: string; reference: string };
  confirmed_by_link: { messageId: string };
};

/** One event about to be appended. `words` stand outside the hashed part, so that they can be erased later. */
export type NewEvent = {
  [K in keyof CaseEventKind]: { kind: K; data: CaseEventKind[K]; words?: unknown };
}[keyof CaseEventKind];

/** Who did it: a member of staff, the system itself, or somebody outside. */
export type EventActor = { kind: 'staff'; personId: string } | { kind: 'system' } | { kind: 'outside' };
