import { describe, expect, test } from 'vitest';
import { decideEdit, fieldsFromMessage, formFields, missingFields, missingInForm } from './case-fields.ts';
import { caseTypes } from './catalogue.ts';

const { invoice_dispute: dispute, invoice_copy: copy } = caseTypes;
const edit = (state: string, values: Record<string, unknown>) =>
  decideEdit(dispute, { state }, values)?.code ?? null;

describe('what is missing', () => {
  test('in the type’s order', () => {
    expect(missingFields(dispute, { fields: {} }, 'work')).toEqual([
      'invoiceNumber',
      'reason',
      'disputedAmount',
    ]);
    expect(missingFields(copy, { fields: {} }, 'work')).toEqual([
      'name',
      'address',
      'customerNumber',
      'matter',
    ]);
  });
  test('a linked invoice or customer stands for its number, another number for it', () => {
    const invoice = { number: '1', totalOre: 1, paidOre: 0, creditedOre: 0 };
    expect(missingFields(dispute, { fields: {}, invoice }, 'work')).toEqual(['reason', 'disputedAmount']);
    expect(missingFields(copy, { fields: {}, hasCustomer: true }, 'work')).toEqual([
      'name',
      'address',
      'matter',
    ]);
    expect(missingFields(copy, { fields: { identityNumber: '556677-8899' } }, 'work')).not.toContain(
      'customerNumber',
    );
  });
});

describe('editing', () => {
  test.each([
    ['new', { disputedAmount: 100 }, null],
    ['investigating', { disputedAmount: null }, null],
    ['waiting_basis', { reason: 'other' }, null],
    ['investigating', { disputedAmount: 1.5 }, 'case.field_invalid'],
    ['investigating', { reason: 'no such reason' }, 'case.field_invalid'],
    ['investigating', { creditedAmount: 100 }, 'case.field_by_move'],
    ['investigating', { decision: null }, 'case.field_by_move'],
    ['investigating', { constructor: 'x' }, 'case.field_unknown'],
    ['decided', { disputedAmount: 100 }, 'case.fields_locked'],
    ['communicated', { disputedAmount: 100 }, 'case.fields_locked'],
    ['closed', { disputedAmount: 100 }, 'case.fields_locked'],
    ['no such state', { disputedAmount: 100 }, 'case.fields_locked'],
    ['decided', {}, 'case.fields_locked'],
  ])('%s %o', (state, values, code) => expect(edit(state, values)).toBe(code));
});

describe('the public form', () => {
  test('shows only what is meant for it', () => {
    expect(formFields(dispute).map(([key]) => key)).toEqual([
      'invoiceNumber',
      'reason',
      'disputedAmount',
      'customerNumber',
      'identityNumber',
    ]);
  });
  test('its stars are honoured, and an alternative is enough', () => {
    expect(missingInForm(copy, {})).toEqual(['address', 'customerNumber']);
    expect(missingInForm(copy, { address: 'Sjögatan 1', identityNumber: '556677-8899' })).toEqual([]);
  });
});

describe('a message fills in what every message has', () => {
  test('name and words', () => {
    const fields = fieldsFromMessage(copy, { requesterName: ' Ingrid Ström ', words: `${'x'.repeat(5000)}` });
    expect(fields).toEqual({ name: 'Ingrid Ström', matter: 'x'.repeat(4000) });
    expect(copy.schema.safeParse(fields).success).toBe(true);
  });
  test('nothing fills nothing', () => {
    expect(fieldsFromMessage(copy, { requesterName: null, words: ' ' })).toEqual({});
    expect(fieldsFromMessage(dispute, { requesterName: 'Ingrid', words: 'Hej' })).toEqual({});
  });
});
