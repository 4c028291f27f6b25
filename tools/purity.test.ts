import { expect, test } from 'vitest';
import { impuritiesIn, readsEnvironment } from './purity.ts';

test.each([
  ['const now = Date.now();', ['Date.now']],
  ['const now = new Date();', ['new Date()']],
  ['const now = new Date;', ['new Date()']],
  ['const dice = Math.random();', ['Math.random']],
  ["import { Temporal } from 'temporal-polyfill'; Temporal.Now.instant();", ['Temporal.Now']],
  ['const zone = process.env.TZ;', ['process']],
  ['const id = crypto.randomUUID();', ['crypto']],
  ["export const ask = () => fetch('https://example');", ['fetch']],
])('%s is impure', (source, faults) => {
  expect(impuritiesIn(source)).toEqual(faults);
});

test.each([
  'export const at = (iso: string) => new Date(iso);',
  'export const of = (ms: number) => Date.UTC(2026, 0, ms);',
  'export function process(step: { process: string }) { return step.process; }\nprocess({ process: "a" });',
  '// Date.now() is never used\nexport const text = "new Date()";',
])('%s is pure', (source) => {
  expect(impuritiesIn(source)).toEqual([]);
});

test('the environment is seen, and a word in a comment is not', () => {
  expect(readsEnvironment('export const port = process.env.PORT;')).toBe(true);
  expect(readsEnvironment('// process.env\nprocess.on("exit", () => {});')).toBe(false);
});
