import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { endDateOf } from './end-date-of.ts';
import type { AgreementTerms, NoticePeriod, Renewal } from './terms.ts';
import { end } from './terms-examples.ts';

const aDate = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aNotice: fc.Arbitrary<NoticePeriod> = fc.oneof(
  fc.record({ months: fc.integer({ min: 0, max: 15 }) }),
  fc.record({ days: fc.integer({ min: 0, max: 400 }) }),
);
const aRenewal: fc.Arbitrary<Renewal> = fc.oneof(
  fc.constantFrom('until_further_notice' as const, 'fixed' as const),
  fc.record({ auto: fc.integer({ min: 1, max: 36 }) }),
);
const someTerms: fc.Arbitrary<AgreementTerms> = fc.record({
  start: aDate,
  bindingMonths: fc.integer({ min: 0, max: 60 }),
  notice: aNotice,
  renewal: aRenewal,
  snap: fc.constantFrom('none', 'month_end'),
});
const aWish = fc.option(aDate);
const runs = 400;
const every = (holds: (terms: AgreementTerms, received: string, wished: string | null) => void) =>
  fc.assert(fc.property(someTerms, aDate, aWish, holds), { numRuns: runs });

const plain = (date: string) => Temporal.PlainDate.from(date);
const termEnd = ({ start, bindingMonths }: AgreementTerms) =>
  plain(start).add({ months: bindingMonths }).toString();

/** The rule of the promise once more, by Temporal and by search, without steps. */
function oracle(terms: AgreementTerms, received: string, wished: string | null): string {
  const within = (date: string) => received <= plain(date).subtract(terms.notice).toString();
  const latest = (...dates: string[]) => dates.sort().at(-1) ?? '';
  const raw = () => {
    const term = termEnd(terms);
    if (terms.renewal === 'fixed') return term;
    if (terms.renewal === 'until_further_notice')
      return latest(
        within(term) ? term : latest(term, plain(received).add(terms.notice).toString()),
        wished ?? '',
      );
    for (let k = 0; ; k += 1) {
      const months = terms.bindingMonths + k * terms.renewal.auto;
      const boundary = plain(terms.start).add({ months }).toString();
      if (within(boundary) && boundary >= (wished ?? '')) return boundary;
    }
  };
  const date = plain(raw());
  if (terms.snap === 'none' || date.day === 1) return date.toString();
  return date.with({ day: 1 }).add({ months: 1 }).toString();
}

describe('the end date', () => {
  test('is what the rule says, counted another way', () => {
    every((terms, received, wished) => {
      expect(end(terms, received, wished)).toBe(oracle(terms, received, wished));
    });
  });

  test('never comes earlier because the notice came later', () => {
    fc.assert(
      fc.property(someTerms, aDate, aDate, aWish, (terms, one, other, wished) => {
        const [sooner = one, later = other] = [one, other].sort();
        expect(end(terms, sooner, wished) <= end(terms, later, wished)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('never comes earlier because a date was wished, or a later one', () => {
    fc.assert(
      fc.property(someTerms, aDate, aDate, aDate, (terms, received, one, other) => {
        const [sooner = one, later = other] = [one, other].sort();
        expect(end(terms, received) <= end(terms, received, sooner)).toBe(true);
        expect(end(terms, received, sooner) <= end(terms, received, later)).toBe(true);
      }),
      { numRuns: runs },
    );
  });

  test('never comes before the term has run out, and but for a fixed term never before the notice has', () => {
    every((terms, received, wished) => {
      const date = end(terms, received, wished);
      expect(date >= termEnd(terms)).toBe(true);
      if (terms.renewal !== 'fixed') expect(date >= plain(received).add(terms.notice).toString()).toBe(true);
    });
  });

  test('of a fixed term depends on neither notice nor wish; another is never “already ended”', () => {
    every((terms, received, wished) => {
      const { endDate, alreadyEnded } = endDateOf(terms, { received }, wished);
      if (terms.renewal === 'fixed') expect(endDate).toBe(end(terms, terms.start));
      expect(alreadyEnded).toBe(terms.renewal === 'fixed' && received > endDate);
    });
  });

  test('without snapping, of a renewing agreement, is one of the boundaries counted from the start', () => {
    every((terms, received, wished) => {
      if (typeof terms.renewal === 'string') return;
      const date = plain(end({ ...terms, snap: 'none' }, received, wished));
      const from = plain(terms.start).toPlainYearMonth();
      const months = from.until(date.toPlainYearMonth(), { largestUnit: 'months' }).months;
      expect((months - terms.bindingMonths) % terms.renewal.auto).toBe(0);
      expect(plain(terms.start).add({ months }).toString()).toBe(date.toString());
    });
  });

  test('at month end is the first of a month, less than a month later, and a first stays', () => {
    every((terms, received, wished) => {
      const [loose, snapped] = [
        end({ ...terms, snap: 'none' }, received, wished),
        end({ ...terms, snap: 'month_end' }, received, wished),
      ];
      expect(snapped.slice(8)).toBe('01');
      const days = plain(loose).until(plain(snapped)).days;
      expect(days >= 0 && days < 31).toBe(true);
      if (loose.endsWith('-01')) expect(snapped).toBe(loose);
    });
  });
});

test('the steps begin with the notice, end with the end date, and are words in both languages', () => {
  every((terms, received, wished) => {
    const { endDate, steps } = endDateOf(terms, { received, source: 'letter' }, wished);
    expect(steps[0]?.date).toBe(received);
    expect(steps.at(-1)?.date).toBe(endDate);
    for (const { sv, en, date } of steps) {
      expect(sv).toMatch(/^[A-ZÅÄÖ].*\.$/);
      expect(en).toMatch(/^[A-Z].*\.$/);
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    if (wished !== null && terms.renewal !== 'fixed') expect(steps.map(({ date }) => date)).toContain(wished);
  });
});
