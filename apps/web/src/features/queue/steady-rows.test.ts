// @vitest-environment node
import { expect, it } from 'vitest';
import { steadyRows } from './steady-rows.ts';

const row = (id: string, version = 1) => ({ id, version });

it('changes a row where it stands', () => {
  const { rows, news, gone } = steadyRows([row('a'), row('b')], [row('b', 2), row('a')]);
  expect(rows).toEqual([
    { id: 'a', version: 1, left: false },
    { id: 'b', version: 2, left: false },
  ]);
  expect([news, gone]).toEqual([0, 0]);
});

it('counts new rows and does not let them in', () => {
  const { rows, news } = steadyRows([row('a')], [row('x'), row('y'), row('a')]);
  expect(rows.map(({ id }) => id)).toEqual(['a']);
  expect(news).toBe(2);
});

it('keeps a row that went away, and says so', () => {
  const { rows, gone } = steadyRows([row('a'), row('b')], [row('b')]);
  expect(rows[0]).toEqual({ id: 'a', version: 1, left: true });
  expect(gone).toBe(1);
});
