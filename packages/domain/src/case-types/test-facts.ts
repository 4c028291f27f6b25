import type { Actor, Role } from '../access/index.ts';
import { text } from '../text/index.ts';
import { type CaseFacts, nothingKnown, type RightFacts } from '../workflow/index.ts';

/** A right that came to this. */
export const rightOf = (result: RightFacts['result']): RightFacts => ({
  result,
  says: text('skäl', 'reason'),
  overridden: false,
});

/** Facts of a dispute in which everything is in order, for tests to spoil one at a time. */
export const factsOf = (changes: Partial<CaseFacts> = {}): CaseFacts => ({
  ...nothingKnown('invoice_dispute', 'investigating'),
  fields: { invoiceNumber: '4711002', reason: 'wrong_price', disputedAmount: 50_000 },
  hasCustomer: true,
  invoice: { number: '4711002', totalOre: 125_000, paidOre: 0, creditedOre: 0 },
  right: rightOf('allow'),
  request: { channel: 'email', written: true },
  answered: true,
  answeredInState: true,
  doneAt: null,
  ...changes,
});

/** A member of staff with one role, a right to work in every queue used by the tests, and a limit of 2 000 kr. */
export const staff = (role: Role = 'agent', creditLimitOre = 200_000): Actor => ({
  personId: 'karin',
  roles: [role],
  queues: { disputes: 'work', general: 'work' },
  creditLimitOre,
});

export const now = '2026-11-22T09:40:00.000Z';
