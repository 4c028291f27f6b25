import { type Text, text } from '../text/index.ts';

/** Why a wished change may not be made, with the part of the wish that would cure it. */
export interface WishRefusal {
  readonly code: `register.${WishRefusalCode}`;
  readonly says: Text;
  readonly field?: string;
}

export type WishRefusalCode = keyof typeof refusals;

export function wishRefused(code: WishRefusalCode): WishRefusal {
  const { says, field }: Words = refusals[code];
  return { code: `register.${code}`, says, ...(field && { field: `wish.${field}` }) };
}

interface Words {
  says: Text;
  field?: string;
}

const refusals = {
  own_scopes: {
    says: text(
      'Ingen får utöka sin egen behörighet. Någon annan hos kunden får begära det.',
      'Nobody may extend their own authority. Someone else at the customer may ask for it.',
    ),
  },
  shared_mailbox: {
    says: text(
      'En delad brevlåda kan inte ha den här behörigheten. Ge den till en person.',
      'A shared mailbox cannot hold this authority. Give it to a person.',
    ),
    field: 'scope',
  },
  holds_personal_scopes: {
    says: text(
      'Kontakten har behörigheter som en delad brevlåda inte kan ha. Återkalla dem först.',
      'The contact holds authorities that a shared mailbox cannot hold. Revoke them first.',
    ),
    field: 'sharedMailbox',
  },
  ends_before_start: {
    says: text('Sista dagen ligger före den första.', 'The last day comes before the first.'),
    field: 'validTo',
  },
  already_over: {
    says: text('Behörigheten skulle redan ha upphört.', 'The authority would already have expired.'),
    field: 'validTo',
  },
  review_past: {
    says: text('Granskningsdagen måste ligga framåt i tiden.', 'The review date must be in the future.'),
    field: 'reviewOn',
  },
  review_far: {
    says: text(
      'Granskningsdagen får ligga högst 13 månader framåt.',
      'The review date may be at most 13 months ahead.',
    ),
    field: 'reviewOn',
  },
  wider_target: {
    says: text(
      'Behörigheten kan bara begränsas till något den redan omfattar.',
      'The authority can only be narrowed to something it already covers.',
    ),
    field: 'target',
  },
  later_end: {
    says: text(
      'Sista dagen kan bara tidigareläggas. En längre behörighet ges på nytt, med underlag.',
      'The last day can only be moved earlier. A longer authority is granted anew, with evidence.',
    ),
    field: 'validTo',
  },
  nothing_narrower: {
    says: text(
      'Välj ett snävare mål eller en tidigare sista dag.',
      'Choose a narrower target or an earlier last day.',
    ),
    field: 'validTo',
  },
  revoked_ahead: {
    says: text(
      'En återkallelse gäller genast. Ska behörigheten upphöra senare, ange en sista dag i stället.',
      'A revocation takes effect at once. If the authority is to end later, give it a last day instead.',
    ),
    field: 'on',
  },
  right_revoked: {
    says: text('Behörigheten är redan återkallad.', 'The authority has already been revoked.'),
  },
  right_expired: {
    says: text(
      'Behörigheten har upphört. Den ges på nytt, med underlag.',
      'The authority has expired. It is granted anew, with evidence.',
    ),
  },
  address_known: {
    says: text(
      'Adressen är redan registrerad för kontakten.',
      'The address is already registered for the contact.',
    ),
    field: 'address.value',
  },
  address_unknown: {
    says: text(
      'Adressen är inte registrerad för kontakten.',
      'The address is not registered for the contact.',
    ),
    field: 'address.value',
  },
} as const satisfies Record<string, Words>;
