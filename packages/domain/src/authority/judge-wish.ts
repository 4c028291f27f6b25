import { personalScopes, type Scope } from './acts.ts';
import { covers, type RegisterRow, standingOf } from './register.ts';
import {
  extendedBy,
  type GrantWish,
  type NarrowWish,
  type RegisteredAddress,
  type RegisterWish,
} from './register-wish.ts';
import { type WishRefusal, wishRefused } from './wish-refusals.ts';

/** A contact as the rules look at it, with all its rows. */
export interface KnownContact {
  readonly id: string;
  readonly sharedMailbox: boolean;
  readonly addresses: readonly RegisteredAddress[];
  readonly rights: readonly RegisterRow[];
}

/** What the register says of a wish's subject today. */
export interface WishFacts {
  /** YYYY-MM-DD in Sweden. */
  readonly today: string;
  /** The contact the wish is about; null for a new one. */
  readonly contact: KnownContact | null;
  /** The right it would change, of that contact; null when it changes none. */
  readonly right: RegisterRow | null;
  /** Contacts whom the case it was asked on is taken to come from. */
  readonly requesters: readonly string[];
}

/** Why a wished change of the register may not be made; null when it may. Asked when it is wished, and again when it is confirmed. */
export function judgeWish(wish: RegisterWish, facts: WishFacts): WishRefusal | null {
  const extended = extendedBy(wish);
  const widens = wish.kind !== 'contact_change' || facts.contact?.sharedMailbox === true;
  if (extended !== null && widens && facts.requesters.includes(extended)) return wishRefused('own_scopes');
  switch (wish.kind) {
    case 'grant':
      return judgeGrant(wish, facts);
    case 'narrow':
      return ended(facts) ?? judgeNarrow(wish, facts);
    case 'revoke':
      return ended(facts, 'even expired') ?? (wish.on > facts.today ? wishRefused('revoked_ahead') : null);
    case 'review':
      return ended(facts) ?? judgeReview(wish.reviewOn, facts.today);
    case 'contact_add':
      return null;
    case 'contact_change':
      return wish.sharedMailbox && holdsPersonal(facts) ? wishRefused('holds_personal_scopes') : null;
    case 'address_add':
      return hasAddress(facts, wish.address) ? wishRefused('address_known') : null;
    case 'address_remove':
      return hasAddress(facts, wish.address) ? null : wishRefused('address_unknown');
  }
}

function judgeGrant(wish: GrantWish, { today, contact }: WishFacts): WishRefusal | null {
  if (contact?.sharedMailbox && isPersonal(wish.scope)) return wishRefused('shared_mailbox');
  if (wish.validTo !== null && wish.validTo < wish.validFrom) return wishRefused('ends_before_start');
  if (wish.validTo !== null && wish.validTo < today) return wishRefused('already_over');
  return judgeReview(wish.reviewOn, today);
}

/** A narrower right is one that the old one covers whole. */
function judgeNarrow({ target, validTo }: NarrowWish, { right }: WishFacts): WishRefusal | null {
  if (!right) return null;
  const isSameTarget =
    target === null || (target.agreementId === right.agreement && target.siteId === right.site);
  if (!isSameTarget) {
    const object = { customer: right.customer, agreement: target.agreementId, site: target.siteId };
    const isWhole = target.agreementId === null && target.siteId === null;
    if (isWhole || !covers(right, object)) return wishRefused('wider_target');
  }
  const isSameEnd = validTo === null || validTo === right.validTo;
  if (isSameTarget && isSameEnd) return wishRefused('nothing_narrower');
  if (validTo === null) return null;
  if (validTo < right.validFrom) return wishRefused('ends_before_start');
  return right.validTo !== null && validTo > right.validTo ? wishRefused('later_end') : null;
}

function judgeReview(reviewOn: string, today: string): WishRefusal | null {
  if (reviewOn <= today) return wishRefused('review_past');
  return reviewOn > lastReviewDay(today) ? wishRefused('review_far') : null;
}

const months = 13;

/** The last day a review may be set to, thirteen months ahead; compared as text, so a day its month lacks stands for the month's last. */
export function lastReviewDay(today: string): string {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const ahead = month - 1 + months;
  const then = `${year + Math.floor(ahead / 12)}-${String((ahead % 12) + 1).padStart(2, '0')}`;
  return `${then}${today.slice(7)}`;
}

/** A right that has ended is left as it is; one that has merely expired may still be revoked. */
function ended({ right, today }: WishFacts, unless?: 'even expired'): WishRefusal | null {
  const standing = right && standingOf(right, today);
  if (standing === 'revoked') return wishRefused('right_revoked');
  return standing === 'expired' && !unless ? wishRefused('right_expired') : null;
}

const isPersonal = (scope: Scope) => personalScopes.includes(scope);

const holdsPersonal = ({ contact, today }: WishFacts) =>
  contact?.rights.some(
    (right) => isPersonal(right.scope) && !['revoked', 'expired'].includes(standingOf(right, today)),
  ) ?? false;

const hasAddress = ({ contact }: WishFacts, { kind, value }: RegisteredAddress) =>
  contact?.addresses.some((known) => known.kind === kind && known.value === value) ?? false;
