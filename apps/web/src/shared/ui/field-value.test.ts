import { caseType } from '@underlag/domain/case-types';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readField, shownField, typedField } from './field-value.ts';

const amount = caseType('invoice_dispute').fields.disputedAmount;
if (!amount) throw new Error('the dispute has lost its amount');

test('an amount is typed with a comma and kept in öre', () => {
  expect(readField(amount, '1 234,50')).toEqual({ ok: true, value: 123_450 });
  expect(typedField('money', 123_450)).toBe('1 234,50');
  expect(shownField(amount, 123_450, (words) => words.sv).replace(/\s/g, ' ')).toBe('1 234,50 kr');
});

test('what is put into the field for editing is read back as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000_000 }), (ore) => {
      expect(readField(amount, typedField('money', ore))).toEqual({ ok: true, value: ore });
    }),
  );
});

test('an empty field is kept as nothing', () => {
  expect(readField(amount, '  ')).toEqual({ ok: true, value: null });
});

test('what cannot be read says how to type it', () => {
  expect(readField(amount, 'tusen')).toMatchObject({ ok: false });
  expect(readField(amount, '0')).toMatchObject({ ok: false });
});
