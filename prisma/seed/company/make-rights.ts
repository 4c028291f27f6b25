import type { Scope } from '@underlag/domain/authority';
import type { Random } from '../volume/random.ts';
import type { MadeContact, MadeCustomer, MadeSite } from './made.ts';
import { dayOf } from './make-customers.ts';
import { shuffled } from './names.ts';

const day = 86_400_000;

/** A right of a made contact; dates YYYY-MM-DD. */
export interface MadeRight {
  customer: MadeCustomer;
  contact: MadeContact;
  scope: Scope;
  site: MadeSite | null;
  validFrom: string;
  validTo: string | null;
  revokedOn: string | null;
  reviewOn: string;
}

/** What a person may be given, in the order in which customers usually give it. */
const forPeople: readonly Scope[] = [
  'read_report',
  'billing_data',
  'order_extra_guarding',
  'read_instruction',
  'cancel_agreement',
  'change_instruction',
  'keep_register',
];
const forMailboxes: readonly Scope[] = ['billing_data', 'read_report'];

/** So many rights; a tenth have run out, a twentieth were revoked, and a tenth are for one site only. */
export function makeRights(
  random: Random,
  customers: readonly MadeCustomer[],
  wanted: number,
  now: number,
): MadeRight[] {
  const fates = shuffled(
    random,
    Array.from({ length: wanted }, (_, index) => {
      const share = index / wanted;
      return share < 0.1 ? 'expired' : share < 0.15 ? 'revoked' : share < 0.25 ? 'one_site' : 'sound';
    }),
  );
  const possible = forPeople.flatMap((scope) =>
    shuffled(
      random,
      customers.flatMap((customer) =>
        customer.contacts
          .filter(({ sharedMailbox }) => !sharedMailbox || forMailboxes.includes(scope))
          .map((contact) => ({ customer, contact, scope })),
      ),
    ),
  );
  return possible.slice(0, wanted).map((right, index): MadeRight => {
    const fate = fates[index];
    const from = now - (400 + random.below(500)) * day;
    return {
      ...right,
      site: fate === 'one_site' ? (right.customer.sites[0] ?? null) : null,
      validFrom: dayOf(from),
      validTo: fate === 'expired' ? dayOf(now - (1 + random.below(300)) * day) : null,
      revokedOn: fate === 'revoked' ? dayOf(now - (1 + random.below(300)) * day) : null,
      reviewOn: dayOf(now + (random.below(365) - 20) * day),
    };
  });
}
