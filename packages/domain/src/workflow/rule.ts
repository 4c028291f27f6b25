import type { Actor } from '../access/index.ts';
import type { Text } from '../text/index.ts';

/** The five categories every state of every case type belongs to. */
export const categories = ['new', 'working', 'waiting', 'approval', 'done'] as const;
export type Category = (typeof categories)[number];

/** A business rule's no: a code `subject.reason`, a sentence for the person, and the field that would cure it if there is one. */
export interface Refusal {
  code: string;
  says: Text;
  field?: string;
}

/** An invoice as rules see it; amounts in öre including VAT. */
export interface InvoiceFacts {
  number: string;
  totalOre: number;
  paidOre: number;
  creditedOre: number;
}

/** An order to the general ledger as rules see it. */
export interface LedgerFacts {
  kind: 'credit' | 'hold' | 'release_hold';
  state: 'queued' | 'sent' | 'acknowledged' | 'failed';
}

/** All a rule may look at. Loaded inside the transaction; never taken from the browser. */
export interface CaseFacts {
  type: string;
  state: string;
  /** The type's own fields that have a value; amounts in öre, dates as YYYY-MM-DD. */
  fields: Readonly<Record<string, unknown>>;
  hasCustomer: boolean;
  invoice: InvoiceFacts | null;
  ledger: readonly LedgerFacts[];
  /** How many of customer no., organisation or personal no. and invoice no. were looked up and agree with the linked customer. */
  payerIdentity: number;
  /** The sender's mail is verified and its address is registered for a contact of the linked customer. */
  verifiedSender: boolean;
  /** A message written or chosen by staff has been sent, or is on its way, to the requester; an automatic acknowledgement does not count. */
  answered: boolean;
  /** The same, but since the case came into its present state: an earlier question to the customer does not tell a later decision. */
  answeredInState: boolean;
  /** Category `done` was reached at this instant (ISO), or null while the case is open. */
  doneAt: string | null;
}

/** What somebody wants to do. `fields` are given together with the move and join the case's own. */
export interface MoveWish {
  move: string;
  reason?: string;
  fields?: Readonly<Record<string, unknown>>;
}

/** Who makes a move: a member of staff, or intake and jobs. */
export type Mover = Actor | 'system';

/** A rule is a named pure value: null when content, else why not. `now` is an ISO instant. What a rule has not been told yet it must not refuse. */
export type Rule = (facts: CaseFacts, wish: MoveWish, mover: Mover, now: string) => Refusal | null;

/** What a move sets off besides the new state; carried out by the server in the same transaction. */
export type Effect = { kind: 'order_credit'; amountField: string } | { kind: 'send_invoice_copy' };
