import type { Scope } from './acts.ts';

/** An address by which a contact is known. Registered ones are normal: mail in small letters, phone as +46…. */
export interface RegisteredAddress {
  readonly kind: 'email' | 'phone';
  readonly value: string;
}

/** What a right is for: the site, else the agreement, else all of the customer; never both. */
export interface RegisterTarget {
  readonly agreementId: string | null;
  readonly siteId: string | null;
}

/** A new right of a contact. Days are YYYY-MM-DD, both ends inclusive. */
export interface GrantWish extends RegisterTarget {
  readonly kind: 'grant';
  readonly contactId: string;
  readonly scope: Scope;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly reviewOn: string;
  readonly evidenceSha256: string;
  readonly evidenceNote: string;
}

/** Less of a right: a target within the old one, an earlier last day, or both; null leaves what is. */
export interface NarrowWish {
  readonly kind: 'narrow';
  readonly authorityId: string;
  readonly target: RegisterTarget | null;
  readonly validTo: string | null;
}

/** No right any more, from the moment it is confirmed (decision 0010). */
export interface RevokeWish {
  readonly kind: 'revoke';
  readonly authorityId: string;
  readonly on: string;
}

/** A right the customer has looked at again, and when that is to be done next. */
export interface ReviewWish {
  readonly kind: 'review';
  readonly authorityId: string;
  readonly reviewOn: string;
}

export interface ContactAddWish {
  readonly kind: 'contact_add';
  readonly name: string;
  readonly title: string | null;
  readonly sharedMailbox: boolean;
  readonly addresses: readonly RegisteredAddress[];
}

export interface ContactChangeWish {
  readonly kind: 'contact_change';
  readonly contactId: string;
  readonly name: string;
  readonly title: string | null;
  readonly sharedMailbox: boolean;
}

export interface AddressWish {
  readonly kind: 'address_add' | 'address_remove';
  readonly contactId: string;
  readonly address: RegisteredAddress;
}

/** A wished change of the register of contacts and rights; a second person confirms it, and only then it is made. */
export type RegisterWish =
  | GrantWish
  | NarrowWish
  | RevokeWish
  | ReviewWish
  | ContactAddWish
  | ContactChangeWish
  | AddressWish;

/** Whose rights or reach a wish would extend; null when it extends nobody's. */
export function extendedBy(wish: RegisterWish): string | null {
  if (wish.kind === 'grant' || wish.kind === 'address_add') return wish.contactId;
  // A person may hold what a shared mailbox may not.
  return wish.kind === 'contact_change' && !wish.sharedMailbox ? wish.contactId : null;
}
