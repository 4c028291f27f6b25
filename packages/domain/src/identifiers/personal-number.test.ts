import { describe, expect, test } from 'vitest';
import { maskPersonalNumber, parsePersonalNumber } from './index.ts';

describe('the century of a personal number', () => {
  test.each([
    ['800101-0019', '2026-06-01', '800101-0019'],
    ['19800101-0019', '2079-12-31', '800101-0019'],
    ['19800101-0019', '2080-01-01', '800101+0019'],
    ['800101+0019', '2080-01-01', '800101+0019'],
    ['000229-2399', '2000-02-29', '000229-2399'],
  ])('%s on %s is %s', (written, today, value) => {
    expect(parsePersonalNumber(written, today)).toEqual({ ok: true, value });
  });

  test('ten digits never mean a birth that is still to come', () => {
    expect(parsePersonalNumber('800101-0019', '2079-12-31')).toMatchObject({ ok: true });
    expect(parsePersonalNumber('20000229-2399', '2000-02-28')).toMatchObject({
      ok: false,
      code: 'future_date',
    });
  });
});

describe('a masked personal number', () => {
  test.each([
    ['800101-0019', '800101-****'],
    ['19800101-0019', '800101-****'],
    ['8001010019', '800101-****'],
    ['090527+1474', '090527+****'],
    ['000101-T220', '000101-****'],
    ['something else', '****'],
    ['', '****'],
  ])('%j shows as %s', (written, shown) => {
    expect(maskPersonalNumber(written)).toBe(shown);
  });
});
