import { type Scope, scopeNames, scopes } from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import { day } from '../cells/days.ts';
import { choice, code, words } from '../cells/words.ts';
import type { ImportKind, Judged, Value, Values } from '../kind.ts';
import { lookAuthorities } from './look-authorities.ts';
import { keepWishes, type NewWish } from './wish-rows.ts';

const scope = choice(
  Object.fromEntries(scopes.map((key) => [key, { name: scopeNames[key] }])) as Record<
    Scope,
    { name: typeof scopeNames.read_report }
  >,
);

/** Rights of contact persons. A file makes wishes, each with its evidence; a second person confirms each (G2). */
export const authorities: ImportKind = {
  key: 'authorities',
  name: text('Behörigheter', 'Authorities'),
  hint: text(
    'En rad per behörighet. Kontakten ska redan finnas. Underlaget är namnet på en PDF eller bild som du själv har laddat upp här först. Inget ändras direkt: varje rad blir ett önskemål som någon annan bekräftar under Behörigheter.',
    'One row per right. The contact is to be known already. The evidence is the name of a PDF or picture that you yourself have uploaded here first. Nothing is changed at once: each row becomes a wish that somebody else confirms under Authorities.',
  ),
  formats: ['csv'],
  register: null,
  keyFields: ['customer', 'contact', 'scope', 'agreement', 'site', 'validFrom'],
  keyOf,
  fields: {
    customer: {
      name: text('Kundnummer', 'Customer number'),
      also: ['kundnr', 'kund'],
      cell: code,
      needed: true,
    },
    contact: {
      name: text('Kontaktperson', 'Contact person'),
      also: ['kontakt', 'namn', 'e-post', 'name', 'e-mail'],
      cell: words(),
      needed: true,
    },
    scope: { name: text('Omfattning', 'Scope'), also: ['behörighet'], cell: scope, needed: true },
    agreement: { name: text('Avtalsnummer', 'Agreement number'), also: ['avtalsnr', 'avtal'], cell: code },
    site: { name: text('Objektsnummer', 'Site number'), also: ['objektnr', 'objekt'], cell: code },
    validFrom: { name: text('Gäller från', 'Valid from'), also: ['från'], cell: day, needed: true },
    validTo: { name: text('Gäller till', 'Valid to'), also: ['till och med', 'till'], cell: day },
    reviewOn: {
      name: text('Granskas den', 'Review on'),
      also: ['granskas', 'review'],
      cell: day,
      needed: true,
    },
    evidence: { name: text('Underlag', 'Evidence'), also: ['fil'], cell: words(), needed: true },
    evidenceNote: {
      name: text('Vad underlaget är', 'What the evidence is'),
      also: ['anmärkning', 'evidence note'],
      cell: words(500),
      needed: true,
    },
  },
  look: lookAuthorities,
  insert: (writing, rows) => keepWishes(writing, rows.map(granted)),
  // A right that is known is left as it is: it is narrowed, revoked and reviewed on the customer's page.
  update: async () => undefined,
};

function keyOf({ customer, contact, scope, agreement, site, validFrom }: Values): string {
  const needed = [customer, contact, scope, validFrom];
  return needed.some((part) => part === undefined || part === null)
    ? ''
    : [customer, String(contact).toLowerCase(), scope, agreement ?? '', site ?? '', validFrom].join('|');
}

const granted = ({ line, values }: Judged): NewWish => ({
  customer: String(values.customer),
  subject: null,
  line,
  wish: {
    kind: 'grant',
    contactId: String(values.contactId),
    scope: values.scope as Scope,
    agreementId: idOrNull(values.agreementId),
    siteId: idOrNull(values.siteId),
    validFrom: String(values.validFrom),
    validTo: idOrNull(values.validTo),
    reviewOn: String(values.reviewOn),
    evidenceSha256: String(values.evidenceSha256),
    evidenceNote: String(values.evidenceNote),
  },
});

const idOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null);
