import { expect, test } from 'vitest';
import type { Act } from '../authority/index.ts';
import type { CaseFacts } from '../workflow/index.ts';
import { rightMissing } from './right-missing.ts';
import { factsOf, rightOf } from './test-facts.ts';

const ask = (act: Act | null, facts: Partial<CaseFacts>) => rightMissing(() => act, factsOf(facts));

test.each<[string, Act | null, Partial<CaseFacts>, string | null]>([
  ['allowed', 'cancel_agreement', {}, null],
  ['no customer', 'cancel_agreement', { hasCustomer: false }, 'case.no_customer'],
  ['allowed, but the customer was taken away', 'dispute', { hasCustomer: false }, 'case.no_customer'],
  ['proof is needed', 'cancel_agreement', { right: rightOf('needs_proof') }, 'authority.needs_proof'],
  ['denied', 'cancel_agreement', { right: rightOf('deny') }, 'authority.deny'],
  [
    'denied, but a second person let it pass',
    'read_report',
    { right: { ...rightOf('deny'), overridden: true } },
    null,
  ],
  ['no payer', 'dispute', { right: rightOf('needs_proof') }, 'case.payer_unproven'],
  ['not known what is asked for', null, { right: null }, 'authority.unknown'],
])('%s', (_, act, facts, code) => expect(ask(act, facts)?.code ?? null).toBe(code));

test('an unproven payer is pointed to the first number that was not given', () => {
  const cure = (fields: Record<string, string>) =>
    ask('dispute', { right: rightOf('needs_proof'), fields })?.field;
  expect(cure({})).toBe('customerNumber');
  expect(cure({ customerNumber: '10023' })).toBe('identityNumber');
  expect(cure({ customerNumber: '10023', identityNumber: '556677-8899' })).toBe('invoiceNumber');
});
