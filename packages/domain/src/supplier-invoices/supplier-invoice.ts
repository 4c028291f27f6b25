import type { Text } from '../text/index.ts';

/** How a supplier's invoice reached us. `typed`: typed in by staff from an e-invoice. */
export type InvoiceForm = 'e_invoice' | 'mailed_pdf' | 'paper' | 'typed';

/** The reference fields of an e-invoice that may hold our cost centre, as the supplier wrote them; null for one that is absent. */
export interface References {
  /** BT-10, the buyer's reference. */
  buyer: string | null;
  /** BT-19, the buyer's accounting reference of the whole invoice. */
  accountingCost: string | null;
  /** BT-13, the order. */
  order: string | null;
  /** BT-133, the accounting reference of each line that has one, by the line's number. */
  lines: readonly { line: string; accountingCost: string }[];
}

/** One of the reference fields, by its name. */
export type ReferenceField = 'buyer' | 'accountingCost' | 'order' | 'lineAccountingCost';

/** Where a cost centre stood: one of the fields, or given on the case by the supplier or by staff. */
export type FoundIn = ReferenceField | 'given';

/** What is judged of an invoice from a supplier to us (G14). */
export interface SupplierInvoice {
  form: InvoiceForm;
  /** Whom it names as buyer, as written: with or without hyphen, SE…01 of the VAT number, 0007 of Peppol. */
  buyerOrgNumber: string | null;
  references: References;
  /** The cost centre that was given besides the invoice, as an answer or a correction; it goes before what the references say. */
  givenCostCentre: string | null;
}

/** A cost centre as our books hold it. */
export interface CostCentre {
  code: string;
  name: string;
  active: boolean;
}

/** What an invoice is judged by: our own number, and of the cost centres at least those it names. */
export interface OurBooks {
  orgNumber: string;
  costCentres: readonly CostCentre[];
}

/** What can speak against an invoice, in the order it is looked for. */
export type ReasonCode =
  | 'mailed_pdf'
  | 'paper'
  | 'no_buyer'
  | 'other_buyer'
  | 'no_reference'
  | 'not_four_digits'
  | 'several'
  | 'unknown_cost_centre'
  | 'inactive_cost_centre';

/** One thing that was looked at. `unread`: the invoice is nothing a machine reads, and nobody has typed it in. */
export interface InvoiceCheck {
  of: 'form' | 'buyer' | 'cost_centre';
  name: Text;
  state: 'sound' | 'fails' | 'asks' | 'unread';
  code: ReasonCode | null;
  says: Text;
}

/** Accept it, return it with the reasons, or ask which of several cost centres is meant. */
export interface Verdict {
  outcome: 'accept' | 'return' | 'ask';
  checks: readonly InvoiceCheck[];
  /** What speaks against it, in order; empty when it can be accepted. The same words go to the supplier. */
  reasons: readonly { code: ReasonCode; says: Text }[];
  /** The one cost centre it is to be booked on and where that stood; null while none, or several, can be. */
  costCentre: { code: string; name: string; foundIn: FoundIn; line: string | null } | null;
}
