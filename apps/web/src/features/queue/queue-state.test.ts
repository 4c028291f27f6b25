// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  filtered,
  inputOf,
  narrowings,
  nextPage,
  PAGE_SIZE,
  previousPage,
  type QueueState,
  readQueueState,
  writeQueueState,
} from './queue-state.ts';

const words = fc.option(fc.string({ minLength: 1, maxLength: 60 }));
const states: fc.Arbitrary<QueueState> = fc.record({
  list: fc.constantFrom('mine', 'all', 'disputes'),
  open: fc.boolean(),
  unassigned: fc.boolean(),
  type: words,
  category: fc.constantFrom(
    null,
    'new' as const,
    'working' as const,
    'waiting' as const,
    'approval' as const,
    'done' as const,
  ),
  assigneeId: fc.option(fc.uuid()),
  customerId: fc.option(fc.uuid()),
  due: fc.constantFrom(null, 'breached' as const, 'at_risk' as const, 'today' as const),
  waiting: words,
  channel: fc.constantFrom(null, 'form' as const, 'email' as const, 'letter' as const, 'phone' as const),
  contact: fc.constantFrom(null, 'overdue' as const),
  hold: fc.constantFrom(null, 'dispute' as const, 'credit_pending' as const),
  clock: fc.constantFrom(null, 'firstResponse' as const, 'nextUpdate' as const, 'solution' as const),
  outcome: fc.constantFrom(null, 'met' as const, 'missed' as const),
  reopened: fc.boolean(),
  from: fc.constantFrom(null, '2026-11-16'),
  to: fc.constantFrom(null, '2026-11-22'),
  q: words,
  sort: fc.constantFrom('due' as const, 'opened' as const),
  trail: fc.array(fc.string({ minLength: 1, maxLength: 40 }), { maxLength: 4 }),
});

const plain = readQueueState('all', new URLSearchParams());

describe('a list stands whole in its address', () => {
  it('whatever is chosen, the address says it all', () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = String(writeQueueState(state));
        expect(readQueueState(state.list, new URLSearchParams(address))).toEqual(state);
      }),
    );
  });

  it('what is as usual is left out', () => expect(String(writeQueueState(plain))).toBe(''));

  it('what it does not understand counts as not set', () => {
    expect(
      readQueueState(
        'all',
        new URLSearchParams('category=nonsense&sort=sideways&open=maybe&type=&due=soon&clock=egg&from=2026'),
      ),
    ).toEqual(plain);
  });
});

describe('pages', () => {
  it('next and previous are each other’s way back', () => {
    fc.assert(
      fc.property(states, fc.string({ minLength: 1 }), (state, next) => {
        const there = readQueueState(state.list, nextPage(state, next));
        expect(inputOf(there).after).toBe(next);
        expect(readQueueState(state.list, previousPage(there))).toEqual(state);
      }),
    );
  });

  it('a changed filter begins on the first page', () => {
    const third = { ...plain, trail: ['a', 'b'] };
    expect(readQueueState('all', filtered(third, { unassigned: true }))).toEqual({
      ...plain,
      unassigned: true,
    });
  });

  it('asks the server for the page after the last end', () => {
    expect(inputOf({ ...plain, trail: ['a', 'b'] })).toMatchObject({
      list: 'all',
      after: 'b',
      size: PAGE_SIZE,
    });
    expect(inputOf(plain).after).toBeNull();
  });
});

it('counts what narrows the list', () =>
  expect(narrowings({ ...plain, q: 'larm', unassigned: true, due: 'breached' })).toBe(3));
