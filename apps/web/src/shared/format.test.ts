// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  ago,
  count,
  dateTime,
  day,
  duration,
  fileSize,
  initials,
  kronor,
  shortMoment,
  timeLeft,
} from './format.ts';

const now = new Date('2026-11-22T08:40:00Z');

describe('moments are shown in Swedish time', () => {
  it.each([
    ['2026-11-22T08:40:00Z', '2026-11-22 09:40'],
    ['2026-07-01T22:30:00Z', '2026-07-02 00:30'],
    ['2026-10-25T00:30:00Z', '2026-10-25 02:30'],
    ['2026-10-25T01:30:00Z', '2026-10-25 02:30'],
  ])('%s is %s', (instant, shown) => expect(dateTime(instant)).toBe(shown));

  it('keeps a calendar day as it is, and takes the Swedish day of an instant', () => {
    expect(day('2026-11-22')).toBe('2026-11-22');
    expect(day('2026-11-21T23:30:00Z')).toBe('2026-11-22');
  });

  it('leaves the day out of what happened today', () => {
    expect(shortMoment('2026-11-22T07:05:00Z', now)).toBe('08:05');
    expect(shortMoment('2026-11-21T07:05:00Z', now)).toBe('2026-11-21 08:05');
  });
});

describe('time left', () => {
  it.each([
    ['2026-11-22T10:50:00Z', '2 h 10 min kvar', '2 h 10 min left'],
    ['2026-11-22T08:40:00Z', '0 min kvar', '0 min left'],
    ['2026-11-22T07:55:00Z', '45 min sent', '45 min late'],
    ['2026-11-25T12:40:00Z', '3 d 4 h kvar', '3 d 4 h left'],
    ['2026-11-22T09:40:00Z', '1 h kvar', '1 h left'],
  ])('until %s: %s', (dueAt, sv, en) => expect(timeLeft(dueAt, now)).toEqual({ sv, en }));

  it('never shows a sign', () => expect(duration(-125)).toBe('2 h 5 min'));
});

it('says how long ago, coarsely', () => {
  expect(ago('2026-11-22T08:39:40Z', now).sv).toBe('nyss');
  expect(ago('2026-11-22T08:28:00Z', now).sv).toBe('12 min sedan');
  expect(ago('2026-11-19T08:00:00Z', now).en).toBe('3 d ago');
});

describe('numbers', () => {
  const plain = (shown: string) => shown.replaceAll('\u00A0', ' ');

  it.each([
    [123_450, '1 234,50 kr'],
    [0, '0,00 kr'],
    [-5, '-0,05 kr'],
    [123_456_789_00, '123 456 789,00 kr'],
  ])('%i öre is %s', (ore, shown) => expect(plain(kronor(ore))).toBe(shown));

  it('shows file sizes as people say them', () => {
    expect(fileSize(900, 'sv')).toBe('900 B');
    expect(fileSize(12_400, 'sv')).toBe('12 kB');
    expect(fileSize(3_400_000, 'sv')).toBe('3,4 MB');
    expect(fileSize(3_400_000, 'en')).toBe('3.4 MB');
  });

  it('stops counting at a thousand', () => {
    expect(count(999)).toBe('999');
    expect(count(1000)).toBe('1000+');
  });
});

it('takes initials of the first and last name', () => {
  expect(initials('Karin Åberg')).toBe('KÅ');
  expect(initials('Karin Maria von Essen')).toBe('KE');
  expect(initials('Cher')).toBe('C');
});
