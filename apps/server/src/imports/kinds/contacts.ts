import type { RegisteredAddress } from '@underlag/domain/authority';
import { parseEmailAddress, parsePhoneNumber } from '@underlag/domain/identifiers';
import { text } from '@underlag/domain/text';
import { code, identifier, several, words, yesNo } from '../cells/words.ts';
import { faultIn, type ImportKind, type Judged, type Value, type Values } from '../kind.ts';
import { lookContacts } from './look-contacts.ts';
import { keepWishes, type NewWish } from './wish-rows.ts';

/** Contact persons by customer and name. A file makes wishes; a second person confirms each (G2). */
export const contacts: ImportKind = {
  key: 'contacts',
  name: text('Kontaktpersoner', 'Contact persons'),
  hint: text(
    'En rad per kontaktperson. Inget ändras direkt: varje ny eller ändrad kontakt blir ett önskemål som någon annan bekräftar under Behörigheter. Adresser som inte står i filen tas aldrig bort.',
    'One row per contact person. Nothing is changed at once: each new or changed contact becomes a wish that somebody else confirms under Authorities. Addresses that are not in the file are never removed.',
  ),
  formats: ['csv'],
  register: null,
  keyFields: ['customer', 'name'],
  keyOf: ({ customer, name }) => (customer && name ? `${customer}|${String(name).toLowerCase()}` : ''),
  fields: {
    customer: {
      name: text('Kundnummer', 'Customer number'),
      also: ['kundnr', 'kund'],
      cell: code,
      needed: true,
    },
    name: { name: text('Namn', 'Name'), also: ['kontakt', 'kontaktperson'], cell: words(), needed: true },
    title: { name: text('Titel', 'Title'), also: ['befattning', 'roll'], cell: words(100) },
    sharedMailbox: {
      name: text('Delad brevlåda', 'Shared mailbox'),
      also: ['funktionsbrevlåda'],
      cell: yesNo,
      stays: true,
    },
    emails: {
      name: text('E-post', 'E-mail'),
      also: ['epost', 'mejl', 'email'],
      cell: several(identifier(parseEmailAddress)),
      stays: true,
    },
    phones: {
      name: text('Telefon', 'Phone'),
      also: ['tel', 'mobil'],
      cell: several(identifier(parsePhoneNumber)),
      stays: true,
    },
  },
  check: (values, was) => (was ? oneAtATime(values, was) : []),
  look: lookContacts,
  insert: (writing, rows) => keepWishes(writing, rows.map(added)),
  update: (writing, rows) => keepWishes(writing, rows.flatMap(changed)),
};

/** A contact that is known changes in one thing at a time: the second person says yes or no to one thing. */
function oneAtATime(values: Values, was: Values) {
  const shared = was.sharedMailbox !== values.sharedMailbox;
  const differences = missingAddresses(values, was).length + (was.title !== (values.title ?? null) ? 1 : 0);
  if (!shared && differences < 2 && !(differences > 0 && was.waits)) return [];
  return [
    was.waits
      ? faultIn(
          null,
          'Kontakten väntar redan på att en ändring bekräftas.',
          'The contact already waits for a change to be confirmed.',
        )
      : faultIn(
          null,
          'Kontakten finns redan och skiljer sig i mer än en uppgift. Ändra den på kundens sida.',
          'The contact is known and differs in more than one thing. Change it on the customer’s page.',
        ),
  ];
}

const added = ({ line, values }: Judged): NewWish => ({
  customer: String(values.customer),
  subject: null,
  line,
  wish: {
    kind: 'contact_add',
    name: String(values.name),
    title: wordsOrNull(values.title),
    sharedMailbox: values.sharedMailbox === true,
    addresses: addressesOf(values),
  },
});

function changed({ id, version, line, values, was }: Judged): NewWish[] {
  const customer = String(values.customer);
  const about = { customer, subject: { id, version }, line };
  const [address] = missingAddresses(values, was ?? {});
  if (address) return [{ ...about, wish: { kind: 'address_add', contactId: id, address } }];
  const { title, sharedMailbox } = values;
  return [
    {
      ...about,
      wish: {
        kind: 'contact_change',
        contactId: id,
        name: String(was?.registeredName ?? values.name),
        title: wordsOrNull(title),
        sharedMailbox: sharedMailbox === true,
      },
    },
  ];
}

const wordsOrNull = (value: Value | undefined) => (typeof value === 'string' ? value : null);
const listOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];

const addressesOf = ({ emails, phones }: Values): RegisteredAddress[] => [
  ...listOf(emails).map((value) => ({ kind: 'email' as const, value })),
  ...listOf(phones).map((value) => ({ kind: 'phone' as const, value })),
];

function missingAddresses(values: Values, was: Values): RegisteredAddress[] {
  const known = addressesOf(was);
  return addressesOf(values).filter(
    (one) => !known.some(({ kind, value }) => kind === one.kind && value === one.value),
  );
}
