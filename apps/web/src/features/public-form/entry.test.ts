import { expect, test } from 'vitest';
import { type Entry, faultsOf, freshEntry, type Matter, submission } from './entry.ts';

const words = (sv: string) => ({ sv, en: sv });
const dispute: Matter = {
  key: 'invoice_dispute',
  name: words('Bestrida en faktura'),
  fields: [
    {
      key: 'invoiceNumber',
      name: words('Fakturanummer'),
      kind: 'invoice_number',
      hint: null,
      required: true,
      choices: null,
    },
    {
      key: 'disputedAmount',
      name: words('Bestritt belopp'),
      kind: 'money',
      hint: null,
      required: false,
      choices: null,
    },
  ],
};
const filled: Entry = {
  ...freshEntry('0190a000-0000-4000-8000-000000000009'),
  matter: dispute.key,
  name: 'Hanna Berg',
  email: 'hanna.berg@brevlada.example',
  message: 'Jag har inte beställt det här.',
  fields: { invoiceNumber: '306188909', kvar: 'från en annan ärendetyp' },
};

test('without a matter only the matter is asked for', () => {
  expect(faultsOf(filled, undefined).map(({ path }) => path)).toEqual(['matter']);
});

test('faults come in the order of the page', () => {
  const entry = { ...filled, name: '', email: 'hanna', fields: { disputedAmount: 'mycket' } };
  expect(faultsOf(entry, dispute).map(({ path }) => path)).toEqual([
    'fields.invoiceNumber',
    'fields.disputedAmount',
    'name',
    'email',
  ]);
});

test('only the chosen matter’s filled fields are sent', () => {
  expect(faultsOf(filled, dispute)).toEqual([]);
  expect(submission(filled, dispute, 'sv')).toMatchObject({
    fields: { invoiceNumber: '306188909' },
    locale: 'sv',
  });
  expect(submission(filled, dispute, 'sv').fields).not.toHaveProperty('kvar');
});

test('a starred field is content with its alternative', () => {
  const copy: Matter = {
    key: 'invoice_copy',
    name: words('Få en kopia på en faktura'),
    fields: [
      {
        key: 'customerNumber',
        name: words('Kundnummer'),
        kind: 'customer_number',
        hint: null,
        required: true,
        choices: null,
      },
      {
        key: 'identityNumber',
        name: words('Personnummer'),
        kind: 'identity_number',
        hint: null,
        required: false,
        choices: null,
      },
    ],
  };
  expect(faultsOf({ ...filled, fields: { identityNumber: '556016-0680' } }, copy)).toEqual([]);
  expect(faultsOf({ ...filled, fields: {} }, copy).map(({ path }) => path)).toEqual([
    'fields.customerNumber',
  ]);
});
