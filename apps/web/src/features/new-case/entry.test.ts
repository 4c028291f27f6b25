import { expect, test } from 'vitest';
import { freshEntry, readEntry, withMatter, withParty } from './entry.ts';

const key = '0190a000-0000-7000-8000-000000000009';
const dispute = withMatter(freshEntry(key), 'invoice_dispute', {
  sv: 'Bestridande av faktura',
  en: 'Invoice dispute',
});

test('an empty entry says what is missing, beside each field', () => {
  expect(readEntry(freshEntry(key))).toMatchObject({
    ok: false,
    faults: { typeKey: {}, subject: {}, text: {} },
  });
});

test('amounts are read as they are typed', () => {
  const read = readEntry({ ...dispute, text: 'Fel pris', fields: { disputedAmount: '1 234,50' } });
  expect(read).toMatchObject({
    ok: true,
    input: { key, fields: { disputedAmount: 123_450 }, subject: 'Bestridande av faktura' },
  });
});

test('a letter needs its day and its scan', () => {
  const read = readEntry({ ...dispute, text: 'Fel pris', channel: 'letter', arrivedOn: '2026-02-30' });
  expect(read).toMatchObject({ ok: false, faults: { arrivedOn: {}, uploadIds: {} } });
});

test('a chosen invoice fills in its number, but never over what was typed', () => {
  const invoice = { id: key, number: '306188194', name: 'Bryggaren Fastigheter AB' };
  expect(withParty(dispute, { invoice }).fields.invoiceNumber).toBe('306188194');
  const typed = { ...dispute, fields: { invoiceNumber: '1' } };
  expect(withParty(typed, { invoice }).fields.invoiceNumber).toBe('1');
});

test('the subject follows the matter until somebody writes another', () => {
  const copy = { sv: 'Fakturakopia', en: 'Invoice copy' };
  expect(withMatter(dispute, 'invoice_copy', copy).subject).toBe('Fakturakopia');
  expect(withMatter({ ...dispute, subject: 'Eget' }, 'invoice_copy', copy).subject).toBe('Eget');
});

test('a new case that goes on from an ended one says so', () => {
  const read = readEntry({ ...dispute, text: 'Igen', continues: { id: key, number: 'U26-000001-3' } });
  expect(read).toMatchObject({ ok: true, input: { continuesId: key } });
});
