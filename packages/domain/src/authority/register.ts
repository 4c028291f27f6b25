import type { Scope } from './acts.ts';
import type { AuthorityObject } from './request.ts';

/** One right of one contact at one customer (G2). Dates are YYYY-MM-DD, both ends inclusive. */
export interface RegisterRow {
  readonly id: string;
  readonly contact: string;
  readonly scope: Scope;
  readonly customer: string;
  /** The target: this site, else this agreement, else all of the customer. */
  readonly agreement: string | null;
  readonly site: string | null;
  readonly sitesOfAgreement: readonly string[];
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The day it was revoked; a revoked row carries nothing, whatever the day. */
  readonly revokedAt: string | null;
  /** The last day the row stands without a new review. */
  readonly reviewOn: string;
  /** The document the right rests on; without one the row carries nothing yet. */
  readonly evidence: string | null;
}

export type Standing = 'in_force' | 'revoked' | 'not_yet' | 'expired';

type Days = Pick<RegisterRow, 'validFrom' | 'validTo' | 'revokedAt'>;

/** Whether a row is in force on a day, and if not, why; being revoked is said before all else. */
export function standingOf(row: Days, today: string): Standing {
  if (row.revokedAt !== null) return 'revoked';
  if (today < row.validFrom) return 'not_yet';
  return row.validTo !== null && today > row.validTo ? 'expired' : 'in_force';
}

/** Whether the row's target covers the object: a customer its agreements and sites, an agreement its sites, never the reverse. */
export function covers(row: RegisterRow, object: AuthorityObject, ofAgreement = false): boolean {
  if (row.customer !== object.customer) return false;
  const { agreement, site } = narrowest(object, ofAgreement);
  if (row.site !== null) return row.site === site;
  if (row.agreement === null) return true;
  return site === null ? row.agreement === agreement : row.sitesOfAgreement.includes(site);
}

// What concerns an agreement concerns all of it, so a right to one of its sites must not reach it.
function narrowest({ agreement, site }: AuthorityObject, ofAgreement: boolean) {
  return ofAgreement && agreement !== null ? { agreement, site: null } : { agreement, site };
}

/** Whether the row is past its review on a day; the review date itself is still in time. */
export function isPastReview(row: Pick<RegisterRow, 'reviewOn'>, today: string): boolean {
  return today > row.reviewOn;
}
