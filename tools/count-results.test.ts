import { expect, test } from 'vitest';
import { countPlaywright, countVitest, sum, sumLine } from './count-results.ts';

const file = (status: string, ...ends: string[]) => ({
  status,
  assertionResults: ends.map((end) => ({ status: end })),
});

test('Vitest: every end is counted, a broken file as one failure', () => {
  const testResults = [
    file('passed', 'passed', 'skipped', 'todo'),
    file('failed', 'passed', 'failed'),
    file('failed'),
  ];
  expect(countVitest({ testResults }, 1)).toEqual({ passed: 2, failed: 2, skipped: 2 });
});

test('a run that ends badly is never green, whatever its report says', () => {
  expect(countVitest({ testResults: [file('passed', 'passed')] }, 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
  expect(countVitest(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(countPlaywright(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('Playwright: a second try is a failure', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 2 };
  expect(countPlaywright({ stats }, 0)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('all suites end in one line', () => {
  const all = sum([
    { passed: 7, failed: 0, skipped: 0 },
    { passed: 5, failed: 1, skipped: 2 },
  ]);
  expect(sumLine(all)).toBe('12 passed, 1 failed, 2 skipped');
});
