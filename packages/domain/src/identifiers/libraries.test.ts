import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import organisationsnummer from 'organisationsnummer';
import personnummer from 'personnummer';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parseOrgNumber, parsePersonalNumber } from './index.ts';
import { luhnDigit } from './luhn.ts';

// Both libraries are CommonJS: their typings put the class under `default`, the test runner unwraps it.
const Organisationsnummer = organisationsnummer.default ?? organisationsnummer;
const Personnummer = personnummer.default ?? personnummer;

const vectors = new URL('../../../../../shared/data/vectors/', import.meta.url);
const absent = !existsSync(vectors);
const today = '2026-06-01';

// The libraries read the clock; ours are told the day.
beforeAll(() => vi.useFakeTimers({ now: new Date(`${today}T10:00:00Z`), toFake: ['Date'] }));
afterAll(() => vi.useRealTimers());

const two = (value: number) => String(value).padStart(2, '0');
const withCheck = (head: string) => `${head}${luhnDigit(head)}`;

describe('against the libraries', () => {
  test('organisation numbers: any ten digits with a right check digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.boolean(), (head, prefixed) => {
        const number = withCheck(String(head).padStart(9, '0'));
        const written = prefixed ? `16${number}` : number;
        const theirs =
          Organisationsnummer.valid(written) && !Organisationsnummer.parse(written).isPersonnummer();
        expect(parseOrgNumber(written).ok).toBe(theirs);
      }),
      { numRuns: 1000 },
    );
  });

  test('personal numbers: any day, month and year until last year, with and without century and sign', () => {
    const lastYear = Number(today.slice(0, 4)) - 1;
    const form = fc.constantFrom('long', 'long-', 'short', 'short-', 'short+');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: lastYear }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 999 }),
        form,
        (year, month, day, birth, shape) => {
          const ten = withCheck(
            `${two(year % 100)}${two(month)}${two(day)}${String(birth).padStart(3, '0')}`,
          );
          fc.pre(ten.slice(0, 2) !== today.slice(2, 4));
          const sign = /[-+]$/.exec(shape)?.[0] ?? '';
          const century = shape.startsWith('long') ? String(year).slice(0, 2) : '';
          const written = `${century}${ten.slice(0, 6)}${sign}${ten.slice(6)}`;
          const ours = parsePersonalNumber(written, today);
          expect(ours.ok).toBe(Personnummer.valid(written));
          if (ours.ok) expect(ours.value).toBe(Personnummer.parse(written).format());
        },
      ),
      { numRuns: 1500 },
    );
  });
});

interface OrgVector {
  input: string;
  long_format: string;
  valid: boolean;
  type: string;
}

interface PersonVector {
  integer: number;
  long_format: string;
  short_format: string;
  separated_format: string;
  separated_long: string;
  valid: boolean;
}

describe('against the official test series', () => {
  test.skipIf(absent)('organisation numbers', () => {
    for (const vector of read<OrgVector>('organisationsnummer-list.json')) {
      const parsed = parseOrgNumber(vector.input);
      expect(parsed.ok, vector.input).toBe(vector.valid && vector.type !== 'Enskild firma');
      if (parsed.ok) expect(parsed.value).toBe(vector.long_format);
      if (vector.type === 'Enskild firma') expect(parsePersonalNumber(vector.input, today).ok).toBe(true);
    }
  });

  test.skipIf(absent)('personal and coordination numbers', () => {
    for (const vector of read<PersonVector>('personnummer-list.json')) {
      const forms = [vector.long_format, vector.separated_format, vector.separated_long];
      for (const written of forms) {
        const parsed = parsePersonalNumber(written, today);
        expect(parsed.ok, written).toBe(vector.valid);
        if (parsed.ok) expect(parsed.value).toBe(vector.separated_format);
      }
    }
  });
});

function read<T>(name: string): T[] {
  return JSON.parse(readFileSync(new URL(name, vectors), 'utf8'));
}
