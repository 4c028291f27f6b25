import { expect, test } from 'vitest';
import { inTurn, quantile, together } from './measure.ts';
import { growth, type Measure, viewGoal } from './report.ts';

const S1 = (cases: number, medianMs: number): Measure => ({
  id: 'S1',
  cases,
  medianMs,
  p95Ms: medianMs,
  perSecond16: 1,
  floorMs: 1,
  ratio: medianMs,
});

test('quantiles of times in any order', () => {
  expect(quantile([5, 1, 3], 0.5)).toBe(3);
  expect(quantile([4, 1, 2, 3], 0.95)).toBe(4);
  expect(quantile([], 0.5)).toBeNaN();
});

test('everybody asks in turn, and no more often than allowed', async () => {
  const asked: string[] = [];
  const ask = (who: string) => async () => asked.push(who);
  const times = await inTurn([ask('ours'), ask('floor')], { requests: 5, seconds: 60 });
  expect(times.map((one) => one.length)).toEqual([5, 5]);
  expect(asked.slice(0, 4)).toEqual(['ours', 'floor', 'ours', 'floor']);
});

test('clients together stop after the requests they may make', async () => {
  let asked = 0;
  const ask = async () => {
    asked += 1;
  };
  expect(await together([ask, ask], { requests: 10, seconds: 60 })).toBeGreaterThan(0);
  expect(asked).toBeLessThanOrEqual(13);
});

test('growth compares the largest load with the smallest', () => {
  expect(growth([S1(10_000, 2), S1(100_000, 2.2)])).toContain('1.10 ×');
  expect(growth([S1(10_000, 2)])).toBeNull();
});

test('the manager’s view is judged at the largest load', () => {
  const view = (cases: number, medianMs: number) => ({ ...S1(cases, medianMs), id: 'S7' });
  expect(viewGoal([view(100_000, 121), view(10_000, 12)])).toContain('missed');
  expect(viewGoal([view(100_000, 120)])).toContain('kept');
  expect(viewGoal([S1(10_000, 2)])).toBeNull();
});
