import type { Text } from '../text/index.ts';
import type { Interest, Paid } from './interest-of.ts';
import type { ReferenceRate } from './reference-rates.ts';

/** What may be charged for paying late: the three costs of lag 1981:739, the compensation of its 4 a §, and interest. */
export type ChargeKind = 'reminder' | 'demand' | 'plan' | 'compensation' | 'interest';

/** A fee or an interest that was charged, in öre. */
export interface Charge {
  readonly kind: ChargeKind;
  readonly ore: number;
  /** The day of the reminder or demand, else the day it was invoiced; interest is counted up to it. */
  readonly on: string;
  /** The invoice that charges it. */
  readonly number: string;
}

/** A hold that kept the dunning of the invoice, or of a part of it, at rest; `until` is the day it was lifted. */
export interface HoldStood {
  readonly reason: string;
  readonly ore: number;
  readonly from: string;
  readonly until: string | null;
}

/** One attempt to deliver the invoice. */
export interface DeliveryTried {
  readonly on: string;
  readonly way: 'paper' | 'email' | 'e_invoice' | 'portal';
  readonly outcome: 'sent' | 'delivered' | 'bounced' | 'returned' | 'rejected';
}

/** A step of the dunning. */
export interface DunningStep {
  readonly kind: 'reminder' | 'demand' | 'handed_over' | 'recalled';
  readonly on: string;
}

/** All the record says about a charge and the invoice it was charged for. Days are YYYY-MM-DD, amounts in öre. */
export interface LateFeeFacts {
  readonly charge: Charge;
  /** Other charges for the same invoice that have not been credited. */
  readonly others: readonly Charge[];
  readonly invoice: {
    readonly number: string;
    /** It is an invoice of interest or of a fee, which bears no interest itself. */
    readonly isCost: boolean;
    /** What it is on, less what was credited. */
    readonly capitalOre: number;
    readonly issuedOn: string;
    readonly dueOn: string;
  };
  readonly debtor: 'private' | 'company' | 'public_body';
  /** What the agreement says; null when the invoice belongs to none. */
  readonly agreement: { readonly reminderFeeAgreed: boolean; readonly interestPercent: number | null } | null;
  readonly payments: readonly Paid[];
  /** What is recorded as paid, but not on which day. */
  readonly undatedOre?: number;
  readonly deliveries: readonly DeliveryTried[];
  readonly dunning: readonly DunningStep[];
  readonly holds: readonly HoldStood[];
  readonly rates: readonly ReferenceRate[];
}

/** The questions that are asked, in their order. */
export type CheckKey = 'in_time' | 'debtor' | 'agreed' | 'once' | 'on_cost' | 'hold' | 'delivery' | 'ceiling';

/** One question and what the record answers: `waive` and `part` speak for waiving, `unknown` cannot be told. */
export interface LateFeeCheck {
  readonly key: CheckKey;
  readonly name: Text;
  readonly finding: 'stands' | 'waive' | 'part' | 'unknown';
  /** How much the finding speaks for waiving, in öre. */
  readonly waiveOre: number;
  readonly says: Text;
}

/** A day of the invoice's course. */
export interface CourseStep extends Text {
  readonly date: string;
}

/** Why it was charged, whether the record supports waiving it, and the one verdict that follows. */
export interface LateFeeFinding {
  readonly why: Text;
  readonly course: readonly CourseStep[];
  /** The interest as it ought to be; null for a fee. */
  readonly interest: Interest | null;
  readonly checks: readonly LateFeeCheck[];
  readonly verdict: 'stands' | 'waive' | 'waive_part' | 'undecided';
  /** The check that decided; null when the charge stands. */
  readonly because: CheckKey | null;
  readonly waiveOre: number;
  readonly says: Text;
}
