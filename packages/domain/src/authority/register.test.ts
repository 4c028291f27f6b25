import { describe, expect, test } from 'vitest';
import { covers } from './register.ts';
import { row } from './request-examples.ts';

const targets = {
  customer: row('read_report'),
  agreement: row('read_report', { agreement: 'A1', sitesOfAgreement: ['S1', 'S2'] }),
  site: row('read_report', { site: 'S1' }),
};

describe('what a row covers: its target and what lies within, never the reverse', () => {
  test.each([
    ['customer', null, null, true],
    ['customer', 'A1', null, true],
    ['customer', null, 'S1', true],
    ['customer', 'A2', 'S9', true],
    ['agreement', null, null, false],
    ['agreement', 'A1', null, true],
    ['agreement', 'A2', null, false],
    ['agreement', null, 'S2', true],
    ['agreement', null, 'S9', false],
    ['agreement', 'A1', 'S1', true],
    ['agreement', 'A1', 'S9', false],
    // A site may lie under two agreements; the right to the one reaches it.
    ['agreement', 'A2', 'S1', true],
    ['site', null, null, false],
    ['site', 'A1', null, false],
    ['site', null, 'S1', true],
    ['site', null, 'S2', false],
    ['site', 'A1', 'S1', true],
  ] as const)('%s: agreement %s, site %s: %s', (target, agreement, site, expected) =>
    expect(covers(targets[target], { customer: 'C1', agreement, site })).toBe(expected),
  );

  test.each([
    ['customer', 'A1', 'S1', true],
    ['agreement', 'A1', 'S9', true],
    ['agreement', 'A2', 'S1', false],
    ['site', 'A1', 'S1', false],
    ['site', null, 'S1', true],
    ['agreement', null, 'S1', true],
  ] as const)(
    'what concerns the agreement: %s row, agreement %s, site %s: %s',
    (target, agreement, site, expected) =>
      expect(covers(targets[target], { customer: 'C1', agreement, site }, true)).toBe(expected),
  );

  test('nothing at another customer', () => {
    for (const target of Object.values(targets))
      expect(covers(target, { customer: 'C2', agreement: 'A1', site: 'S1' })).toBe(false);
  });

  test('a row with two targets, which the database refuses, covers the narrower', () => {
    const both = row('read_report', { agreement: 'A1', site: 'S1', sitesOfAgreement: ['S1', 'S2'] });
    expect(covers(both, { customer: 'C1', agreement: null, site: 'S1' })).toBe(true);
    expect(covers(both, { customer: 'C1', agreement: 'A1', site: null })).toBe(false);
  });
});
