import type { DemoCustomer } from '../demo-customer.ts';

/** A customer of the demo company at large, by number; what it has is known by the same numbers and ids. */
export interface MadeCustomer {
  id: string;
  number: string;
  kind: DemoCustomer['kind'];
  name: string;
  orgNumber: string | null;
  language: 'sv' | 'en';
  billingEmail: string | null;
  billingAddress: string;
  delivery: 'paper' | 'email' | 'e_invoice';
  /** Whose mails end in this. */
  host: string;
  contacts: readonly MadeContact[];
  sites: readonly MadeSite[];
  agreements: readonly MadeAgreement[];
}

export interface MadeContact {
  id: string;
  name: string;
  title: string | null;
  email: string;
  phone: string | null;
  sharedMailbox: boolean;
  portal: 'none' | 'invited' | 'active';
}

export interface MadeSite {
  id: string;
  number: string;
  name: string;
  street: string;
  streetNumber: string;
  postalCode: string;
  city: string;
  centre: string;
}

export interface MadeAgreement {
  id: string;
  number: string;
  name: string;
  startsOn: string;
  terms: Terms;
  billingMonths: number;
  /** Öre a month before VAT. */
  monthlyOre: number;
  reminderFeeAgreed: boolean;
  lateInterestPercent: number | null;
  sites: readonly MadeSite[];
}

/** How an agreement runs and ends. */
export interface Terms {
  bindingMonths: number;
  noticeMonths: number | null;
  noticeDays: number | null;
  renewal: 'until_further_notice' | 'fixed' | 'auto';
  renewalMonths: number | null;
  snap: 'none' | 'month_end';
}

/** An invoice to a made customer; öre, dates YYYY-MM-DD. */
export interface MadeInvoice {
  id: string;
  number: string;
  kind: 'subscription' | 'extra_guarding' | 'action' | 'reminder_fee' | 'interest' | 'credit';
  customer: MadeCustomer | null;
  agreement: MadeAgreement | null;
  site: MadeSite | null;
  recipientName: string;
  recipientAddress: string;
  issuedOn: string;
  dueOn: string;
  period: readonly [from: string, to: string] | null;
  lines: readonly { text: string; quantity: number; unitOre: number; vatPercent: number }[];
  delivery: MadeCustomer['delivery'];
  aboutId: string | null;
}
