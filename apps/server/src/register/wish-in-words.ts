import { type RegisteredAddress, type RegisterWish, scopeNames } from '@underlag/domain/authority';
import { type Text, text } from '@underlag/domain/text';

/** What the rows that wishes name are called. */
export interface RegisterNames {
  contact: (id: string) => string;
  /** A right's contact and scope, which never change. */
  right: (id: string) => Text;
  agreement: (id: string) => string;
  site: (id: string) => string;
}

/** A wished or decided change of the register as one sentence; `before` is what a contact was called until then. */
export function wishInWords(wish: RegisterWish, names: RegisterNames, before?: string): Text {
  switch (wish.kind) {
    case 'grant': {
      const { contactId, scope, validFrom, validTo, reviewOn, evidenceNote } = wish;
      const right = rightWords(names.contact(contactId), scopeNames[scope]);
      const target = targetWords(wish, names);
      return text(
        `Ny behörighet: ${right.sv}, ${target.sv}, från och med ${validFrom} ${validTo ? `till och med ${validTo}` : 'tills vidare'}. Granskas senast ${reviewOn}. Underlag: ${evidenceNote}`,
        `New authority: ${right.en}, ${target.en}, from ${validFrom} ${validTo ? `to ${validTo}` : 'until further notice'}. Review by ${reviewOn}. Evidence: ${evidenceNote}`,
      );
    }
    case 'narrow': {
      const right = names.right(wish.authorityId);
      const target = wish.target && targetWords(wish.target, names);
      const to = [target, wish.validTo && text(`till och med ${wish.validTo}`, `until ${wish.validTo}`)];
      return text(
        `Snävare behörighet: ${right.sv}, bara ${listed(to, 'sv')}`,
        `Narrower authority: ${right.en}, only ${listed(to, 'en')}`,
      );
    }
    case 'revoke': {
      const right = names.right(wish.authorityId);
      return text(
        `Återkallad behörighet: ${right.sv}, per ${wish.on}`,
        `Revoked authority: ${right.en}, as of ${wish.on}`,
      );
    }
    case 'review': {
      const right = names.right(wish.authorityId);
      return text(
        `Granskad behörighet: ${right.sv}. Granskas nästa gång senast ${wish.reviewOn}`,
        `Reviewed authority: ${right.en}. Next review by ${wish.reviewOn}`,
      );
    }
    case 'contact_add': {
      const addresses = wish.addresses.map(({ value }) => value);
      const facts = contactWords(wish);
      return text(
        `Ny kontakt: ${[facts.sv, ...addresses].join(', ')}`,
        `New contact: ${[facts.en, ...addresses].join(', ')}`,
      );
    }
    case 'contact_change': {
      const known = before ?? names.contact(wish.contactId);
      const facts = contactWords(wish);
      return text(
        `Ändrad kontakt: ${known} blir ${facts.sv}`,
        `Changed contact: ${known} becomes ${facts.en}`,
      );
    }
    case 'address_add':
    case 'address_remove': {
      const { kind, value } = wish.address;
      const done = addressWords[wish.kind][kind];
      const contact = names.contact(wish.contactId);
      return text(`${done.sv} för ${contact}: ${value}`, `${done.en} for ${contact}: ${value}`);
    }
  }
}

export const rightWords = (contact: string, scope: Text): Text =>
  text(`${contact}, ${small(scope.sv)}`, `${contact}, ${small(scope.en)}`);

/** What a right is for, in words. */
export function targetWords(
  { agreementId, siteId }: { agreementId: string | null; siteId: string | null },
  names: Pick<RegisterNames, 'agreement' | 'site'>,
): Text {
  if (siteId) return text(`objekt ${names.site(siteId)}`, `site ${names.site(siteId)}`);
  return agreementId
    ? text(`avtal ${names.agreement(agreementId)}`, `agreement ${names.agreement(agreementId)}`)
    : text('hela kunden', 'the whole customer');
}

function contactWords({
  name,
  title,
  sharedMailbox,
}: {
  name: string;
  title: string | null;
  sharedMailbox: boolean;
}): Text {
  const facts = title ? [name, title] : [name];
  return sharedMailbox
    ? text([...facts, 'delad brevlåda'].join(', '), [...facts, 'shared mailbox'].join(', '))
    : text(facts.join(', '), facts.join(', '));
}

const addressWords: Record<'address_add' | 'address_remove', Record<RegisteredAddress['kind'], Text>> = {
  address_add: {
    email: text('Ny e-postadress', 'New e-mail address'),
    phone: text('Nytt telefonnummer', 'New telephone number'),
  },
  address_remove: {
    email: text('Borttagen e-postadress', 'Removed e-mail address'),
    phone: text('Borttaget telefonnummer', 'Removed telephone number'),
  },
};

const listed = (parts: readonly (Text | null | '')[], locale: 'sv' | 'en') =>
  parts.flatMap((part) => (part ? [part[locale]] : [])).join(', ');

const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);
