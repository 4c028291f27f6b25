import { makeLabelled } from '@underlag/prisma/seed/call-outs/make-labelled';
import { expect, test } from 'vitest';
import { labelledSets } from './bench-matching.ts';
import { matchingLines, measureMatching, missedPromises } from './matching.ts';

const visits = (seed: number) =>
  makeLabelled({
    seed,
    visits: 150,
    from: '2026-03-01T00:00:00Z',
    to: '2026-07-01T00:00:00Z',
    firstInvoice: 1,
    firstReport: 1,
  });

test.each(Object.entries(labelledSets))('%s: every promise of the matching is kept', (_, set) => {
  const figures = measureMatching(set);
  expect(missedPromises(figures)).toEqual([]);
  expect(figures.ties).toBeGreaterThan(0);
  expect(figures.doubles).toBeGreaterThan(2);
  expect(figures.autoLinked).toBeGreaterThan(figures.invoices / 2);
});

test('the same wish gives the same set, another seed another', () => {
  expect(visits(7)).toEqual(visits(7));
  expect(visits(8)).not.toEqual(visits(7));
});

test('what is not kept is said', () => {
  const figures = measureMatching(visits(7));
  const bad = { ...figures, right: 0, tiesLinked: 1, doubles: 9, doublesFlagged: 8 };
  expect(missedPromises(bad)).toHaveLength(3);
  expect(matchingLines('demo', bad)).toContain('double billings flagged  8 of 9');
});
