import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerFacts } from '../workflow/index.ts';
import { checkEInvoice, type EInvoiceWish } from './check-e-invoice.ts';

const town: CustomerFacts = { kind: 'public_body', identityNumber: '212099-9012', noEInvoice: false };
const complete: EInvoiceWish = {
  operator: 'InExempel',
  electronicId: '0007:2120999012',
  reference: '4711',
  contactName: 'Per Wiberg',
  contactEmail: 'per.wiberg@lillastad.example',
  customer: town,
};
const found = (changes: Partial<EInvoiceWish> = {}) =>
  checkEInvoice({ ...complete, ...changes }).map(({ field, problem }) => `${field} ${problem}`);

describe('what is missing and what is wrong', () => {
  test.each([
    ['everything there', {}, []],
    ['a GLN, which does not say whose it is', { electronicId: '7350099900013' }, []],
    ['no customer to compare with', { customer: null, electronicId: '0007:5560160680' }, []],
    ['the organisation number of somebody else', { electronicId: '0007:5560160680' }, ['electronicId wrong']],
    [
      'a customer without a number in the register',
      { customer: { ...town, identityNumber: null } },
      ['electronicId wrong'],
    ],
    [
      'a sole trader',
      { customer: { ...town, identityNumber: '19570428-9999' }, electronicId: '0007:5704289999' },
      [],
    ],
    ['a GLN with a wrong check digit', { electronicId: '7350099900014' }, ['electronicId wrong']],
    ['an id of another scheme', { electronicId: '0192:987654325' }, ['electronicId wrong']],
    ['a number for an operator', { operator: '0088' }, ['operator wrong']],
    ['a telephone number for an address', { contactEmail: '090-000 12 34' }, ['contactEmail wrong']],
    ['only blanks', { reference: '  ' }, ['reference missing']],
    [
      'nothing at all',
      { operator: null, electronicId: null, reference: null, contactName: null, contactEmail: null },
      [
        'operator missing',
        'electronicId missing',
        'reference missing',
        'contactName missing',
        'contactEmail missing',
      ],
    ],
  ] as [string, Partial<EInvoiceWish>, string[]][])('%s', (_, changes, findings) =>
    expect(found(changes)).toEqual(findings),
  );

  test('each detail is found at most once, missing exactly when it is empty, with a sentence in both languages', () => {
    const maybe = fc.option(
      fc.oneof(fc.string(), fc.constantFrom('InExempel', '7350099900013', 'a@b.example')),
    );
    const wishes = fc.record({
      operator: maybe,
      electronicId: maybe,
      reference: maybe,
      contactName: maybe,
      contactEmail: maybe,
      customer: fc.constantFrom(null, town),
    });
    fc.assert(
      fc.property(wishes, (wish) => {
        const findings = checkEInvoice(wish);
        const fields = findings.map(({ field }) => field);
        expect(new Set(fields).size).toBe(fields.length);
        for (const { field, problem, says } of findings) {
          expect(problem === 'missing').toBe((wish[field] ?? '').trim() === '');
          expect(says.sv && says.en).toBeTruthy();
        }
      }),
    );
  });
});
