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
  /** Whom it is addressed to, as it stands on it. */
  recipientName?: string;
  /** Its own dates, YYYY-MM-DD, and what kind of invoice it is. */
  kind?: 'subscription' | 'action' | 'extra_guarding' | 'reminder_fee' | 'interest' | 'credit';
  issuedOn?: string;
  dueOn?: string;
  /** Both days inclusive. */
  period?: { from: string; to: string } | null;
  /** It is for another agreement than the one the case is linked to. */
  ofOtherAgreement?: boolean;
  delivery?: 'paper' | 'email' | 'e_invoice';
  /** It stands with a debt-collection agency, the one of this name. */
  atCollection?: { agency: string } | null;
  /** The invoice that it charges a fee or interest for; null for other kinds, and where that is not recorded. */
  about?: { number: string; dueOn: string } | null;
  /** The invoices of fees and interest that were charged for it and are not credited in full, with what is left to pay of each. */
  lateFees?: readonly { number: string; openOre: number }[];
  /** The invoicing fee for paper on it, including VAT; 0 where it has none. */
  paperFeeOre?: number;
  /** There were attempts to deliver it, and every one failed. */
  undelivered?: boolean;
}

/** An order to the general ledger as rules see it. */
export interface LedgerFacts {
  kind:
    | 'credit'
    | 'hold'
    | 'release_hold'
    | 'end_agreement'
    | 'change_billing'
    | 'enrol_email'
    | 'enrol_e_invoice'
    | 'payment_plan'
    | 'end_payment_plan'
    | 'reinvoice'
    | 'recall_collection';
  state: 'queued' | 'sent' | 'acknowledged' | 'failed';
}

/** What the requester's right to the type's act came to, as rules see it. */
export interface RightFacts {
  result: 'allow' | 'needs_proof' | 'deny';
  /** The reason that decided, in words. */
  says: Text;
  /** A second person has let exactly this request pass although the result is no allow. */
  overridden: boolean;
}

/** The linked agreement as rules see it. */
export interface AgreementFacts {
  number: string;
  /** The first day without service once an end has been settled, YYYY-MM-DD. */
  endsOn: string | null;
}

/** What the case has granted for its invoice: more time, or instalments. */
export interface PlanFacts {
  kind: 'extension' | 'instalments';
  state: 'running' | 'kept' | 'broken' | 'withdrawn';
}

/** What is disputed of one line of the invoice, and credited of it; öre including VAT. */
export interface DisputedLine {
  disputedOre: number;
  creditedOre: number | null;
  hasRootCause: boolean;
}

/** The supplier invoice a case is about. */
export interface SupplierInvoiceFacts {
  state: 'received' | 'returned' | 'accepted';
  /** Nothing speaks against accepting it. */
  acceptable: boolean;
  /** All that speaks against it is that it gives several cost centres. */
  asksWhich: boolean;
  /** What speaks against it, first; null when nothing does. */
  says: Text | null;
  /** There is an address to write to the supplier. */
  reachable: boolean;
}

/** The call-out that the linked invoice bills. */
export interface CallOutFacts {
  /** The centre that commissioned it; null while nobody knows. */
  centre: { name: string; own: boolean } | null;
  /** An incident report is linked to it. */
  hasReport: boolean;
}

/** The linked order of extra guarding. */
export interface OrderFacts {
  /** The one who ordered, or confirmed it afterwards, had the right to. */
  confirmed: boolean;
}

/** The linked customer as rules see it. */
export interface CustomerFacts {
  kind: 'private' | 'company' | 'public_body';
  /** The organisation number, or the personal number of who has none, as the register holds it. */
  identityNumber: string | null;
  /** No e-invoice, for security. */
  noEInvoice: boolean;
}

/** The message that carries the request. */
export interface RequestFacts {
  channel: 'form' | 'email' | 'letter' | 'phone';
  /** A mail or a letter kept with its hash and time of receipt: the only written form there is (G4). */
  written: boolean;
}

/** All a rule may look at. Loaded inside the transaction; never taken from the browser. */
export interface CaseFacts {
  type: string;
  state: string;
  /** The type's own fields that have a value; amounts in öre, dates as YYYY-MM-DD. */
  fields: Readonly<Record<string, unknown>>;
  hasCustomer: boolean;
  customer: CustomerFacts | null;
  invoice: InvoiceFacts | null;
  agreement: AgreementFacts | null;
  /** The case is about one site (objekt). */
  hasSite: boolean;
  ledger: readonly LedgerFacts[];
  /** What the requester's right came to; null for a type that asks for none, or while the customer is unknown. */
  right: RightFacts | null;
  request: RequestFacts | null;
  /** A second person has been asked and has not answered yet. */
  approvalPending: boolean;
  /** Letters that have left or are on their way, by kind, made since the case came into its present state: one of before a reopening tells nothing of what is decided after it. */
  letters: readonly string[];
  /** How far the site's new instruction has come on this case. */
  instruction: 'prepared' | 'sent' | 'in_force' | null;
  /** An instruction or a report has left on this case by a link that was not stopped. */
  disclosed: boolean;
  callOut: CallOutFacts | null;
  /** The alarm centre the matter is about: who commissioned the call-out, else the one that acts for the site. */
  centre: CallOutFacts['centre'];
  order: OrderFacts | null;
  /** The customer has been reached on this case. */
  contactMade: boolean;
  /** How far the way of delivery asked for on this case has come. */
  enrolment: 'pending' | 'active' | null;
  plan: PlanFacts | null;
  disputedLines: readonly DisputedLine[];
  supplierInvoice: SupplierInvoiceFacts | null;
  /** Changes of the register wished on this case, by what became of them. */
  registerChanges: readonly ('open' | 'confirmed' | 'rejected' | 'withdrawn')[];
  /** A message written or chosen by staff has been sent, or is on its way, to the requester, by mail or post; an automatic acknowledgement does not count. */
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
