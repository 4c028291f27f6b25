import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePhoneNumber } from './phone-number.ts';

describe('a telephone number is registered as + and digits', () => {
  test.each([
    ['08-465 004 11', '+46846500411'],
    ['070-174 06 05', '+46701740605'],
    ['+46701740605', '+46701740605'],
    ['+46 (0)70-174 06 05', '+46701740605'],
    ['0046 70 174 06 05', '+46701740605'],
    ['(08) 465 004 11', '+46846500411'],
    ['+460701740605', '+46701740605'],
    ['070\u2011174\u00a006\u00a005', '+46701740605'],
    ['+47 22 12 34 56', '+4722123456'],
    ['0047 22123456', '+4722123456'],
  ])('%s: %s', (written, value) => expect(parsePhoneNumber(written)).toEqual({ ok: true, value }));

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['112', 'format'],
    ['701740605', 'format'],
    ['+46', 'format'],
    ['08-465 004 11 ank 3', 'format'],
    ['lena@bryggaren.example', 'format'],
    ['+46 70 174 06 05 11 22', 'format'],
    ['++46701740605', 'format'],
  ])('%j is refused: %s', (written, code) =>
    expect(parsePhoneNumber(written)).toMatchObject({ ok: false, code }),
  );

  test('what was normal stays so', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9 ()-]{0,20}$/), (written) => {
        const once = parsePhoneNumber(written);
        if (once.ok) expect(parsePhoneNumber(once.value)).toEqual(once);
      }),
    );
  });
});
