// @vitest-environment node
import { expect, it } from 'vitest';
import { steadyRows } from './steady-rows.ts';

const row = (id: string, version = 1) => ({ id, version });

it('changes a row where it stands', () => {
  const { rows, news, left } = steadyRows([row('a'), row('b')], [row('b', 2), row('a')]);
  expect(rows).toEqual([row('a'), row('b', 2)]);
  expect(news).toBe(0);
  expect(left.size).toBe(0);
});

it('counts new rows and does not let them in', () => {
  const { rows, news } = steadyRows([row('a')], [row('x'), row('y'), row('a')]);
  expect(rows).toEqual([row('a')]);
  expect(news).toBe(2);
});

it('keeps a row that went away, and says so', () => {
  const { rows, left } = steadyRows([row('a'), row('b')], [row('b')]);
  expect(rows).toEqual([row('a'), row('b')]);
  expect([...left]).toEqual(['a']);
});
