import type { Text } from '../text/index.ts';

/** A report of the period, and what became of sending it out. */
export interface ReportSent {
  number: string;
  sent: readonly {
    way: 'email' | 'portal';
    address: string;
    outcome: 'delivered' | 'bounced';
    /** What the receiving side said, if anything. */
    detail: string | null;
  }[];
}

/** What is known about why somebody gets no reports. Addresses are in their registered form. */
export interface DeliveryFacts {
  /** Where they expect the reports. */
  expected: string;
  /** The mail addresses registered for the contact who is to have them; every contact's when it is not known which. */
  onFile: readonly string[];
  /** The contact may read reports of the site today. */
  mayRead: boolean;
  /** The contact's account in the customer portal. */
  portal: 'none' | 'invited' | 'active';
  /** What happened at the site in the period, oldest first. */
  reports: readonly ReportSent[];
}

/** The one thing that is wrong, or that nothing is. */
export type DeliveryCause =
  | 'no_address'
  | 'other_address'
  | 'no_right'
  | 'portal_inactive'
  | 'not_delivered'
  | 'no_incident'
  | 'delivered';

/** One question that was asked of the facts, in its order. */
export interface Check {
  cause: Exclude<DeliveryCause, 'delivered'>;
  /** What is asked. */
  name: Text;
  isSound: boolean;
  /** What was found. */
  says: Text;
}

/** Every check in order, the cause that the first unsound one names, and what to do about it. */
export interface Diagnosis {
  checks: readonly Check[];
  cause: DeliveryCause;
  causeName: Text;
  fix: Text;
}
