import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decideMerge, type Merging, ties } from './decide-merge.ts';

const one = (changes: Partial<Merging> = {}): Merging => ({
  id: 'a',
  number: 'U26-000001-1',
  type: 'general_question',
  category: 'working',
  isJudged: false,
  customers: ['bryggaren'],
  written: true,
  receivedAt: '2026-11-20T09:00:00.000Z',
  ties: [],
  ...changes,
});
const other = (changes: Partial<Merging> = {}): Merging =>
  one({ id: 'b', number: 'U26-000002-2', receivedAt: '2026-11-19T09:00:00.000Z', ...changes });
const dispute = { type: 'invoice_dispute', isJudged: true };

describe('merging one case into another', () => {
  test.each<[string, Partial<Merging>, Partial<Merging>, string | undefined]>([
    ['the younger into the older', {}, {}, undefined],
    ['into itself', { id: 'b' }, {}, 'case.merge_itself'],
    ['one that has ended', { category: 'done' }, {}, 'case.merge_ended'],
    ['into one that has ended', {}, { category: 'done' }, 'case.merge_ended'],
    ['of another customer', { customers: ['vasthamnen'] }, {}, 'case.merge_other_customer'],
    ['of an unknown customer', { customers: [] }, {}, undefined],
    ['into one of an unknown customer', {}, { customers: [] }, undefined],
    [
      'into an unknown one that took in another customer’s',
      {},
      { customers: ['vasthamnen'] },
      'case.merge_other_customer',
    ],
    ['with an approval open', { ties: ['approval'] }, {}, 'case.merge_tied'],
    ['into one with ties of its own', {}, { ties: ['hold', 'approval'] }, undefined],
    ['a judged matter into another type', dispute, {}, 'case.merge_other_matter'],
    ['a judged matter into the same', dispute, dispute, undefined],
    ['a plain question into a judged matter', {}, dispute, undefined],
    ['the older into the younger', { receivedAt: '2026-11-18T09:00:00.000Z' }, {}, 'case.merge_older'],
    ['of the same instant', { receivedAt: '2026-11-19T09:00:00.000Z' }, {}, undefined],
    ['the only writing away', dispute, { ...dispute, written: false }, 'case.merge_writing'],
    [
      'an older call into the writing that followed',
      { ...dispute, written: false, receivedAt: '2026-11-18T09:00:00.000Z' },
      dispute,
      undefined,
    ],
  ])('%s: %s', (_, merged, into, code) => expect(decideMerge(one(merged), other(into))?.code).toBe(code));

  test('every tie says in words of its own what is to be finished first', () => {
    const keys = Object.keys(ties) as (keyof typeof ties)[];
    const told = keys.map((key) => decideMerge(one({ ties: [key] }), other())?.says.sv);
    expect(new Set(told).size).toBe(keys.length);
    for (const says of told) expect(says).toContain('U26-000001-1');
  });

  const aCase = fc.record({
    type: fc.constantFrom('general_question', 'invoice_dispute', 'cancellation'),
    category: fc.constantFrom('new', 'working', 'waiting', 'approval', 'done' as const),
    isJudged: fc.boolean(),
    customers: fc.subarray(['bryggaren', 'vasthamnen']),
    written: fc.boolean(),
    receivedAt: fc.constantFrom('2026-11-18', '2026-11-19', '2026-11-20'),
    ties: fc.subarray(['approval', 'hold'] as const),
  }) as fc.Arbitrary<Omit<Merging, 'id' | 'number'>>;

  test('what is allowed never joins two customers, leaves nothing hanging and loses no writing; of two in order, one way is open', () => {
    fc.assert(
      fc.property(aCase, aCase, (a, b) => {
        const [left, right] = [
          { ...a, id: 'a', number: '1' },
          { ...b, id: 'b', number: '2' },
        ];
        const allowed = decideMerge(left, right) === null;
        if (allowed) {
          expect(new Set([...a.customers, ...b.customers]).size).toBeLessThanOrEqual(1);
          expect(a.ties).toEqual([]);
          if (a.isJudged && a.written) expect(b.written).toBe(true);
        }
        const inOrder =
          a.category !== 'done' &&
          b.category !== 'done' &&
          a.type === b.type &&
          a.isJudged === b.isJudged &&
          a.ties.length + b.ties.length === 0 &&
          new Set([...a.customers, ...b.customers]).size <= 1;
        if (inOrder) expect(allowed || decideMerge(right, left) === null).toBe(true);
      }),
    );
  });
});
