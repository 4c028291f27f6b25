import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClockEvent } from './clock-event.ts';
import { answered, entered, june, opened, policy, updated, utc } from './clock-examples.ts';
import { type ClockOutcome, outcomesOf } from './outcomes.ts';
import { clockNames } from './policy.ts';
import { readClocks } from './read-clock.ts';

const start = opened(june(1, '08:00'));
const later = june(30, '16:00');
const short = ({ clock, round, settledAt, met }: ClockOutcome) =>
  `${clock} ${round} ${settledAt} ${met ? 'met' : 'missed'}`;
const outcomes = (...events: ClockEvent[]) => outcomesOf(policy, [start, ...events], later).map(short);
const row = (clock: string, round: number, at: string, how: 'met' | 'missed') =>
  `${clock} ${round} ${utc(at)} ${how}`;

describe('the first response is settled', () => {
  const first = (...events: ClockEvent[]) =>
    outcomes(...events).filter((line) => line.startsWith('firstResponse'));
  test.each<[string, ClockEvent[], string[]]>([
    ['by nothing yet', [], []],
    ['not by an automatic answer', [answered(june(1, '09:00'), true)], []],
    ['not by an update', [updated(june(1, '09:00'))], []],
    [
      'by an answer in time',
      [answered(june(1, '16:00'))],
      [row('firstResponse', 1, june(1, '16:00'), 'met')],
    ],
    [
      'by an answer too late',
      [answered(june(1, '16:01'))],
      [row('firstResponse', 1, june(1, '16:01'), 'missed')],
    ],
    [
      'by the end without an answer',
      [entered(june(1, '10:00'), 'done')],
      [row('firstResponse', 1, june(1, '10:00'), 'met')],
    ],
    [
      'by the first of two answers',
      [answered(june(1, '10:00')), answered(june(5, '10:00'))],
      [row('firstResponse', 1, june(1, '10:00'), 'met')],
    ],
    [
      'not by an end that was taken back',
      [entered(june(1, '10:00'), 'done'), entered(june(2, '10:00'), 'working')],
      [],
    ],
  ])('%s', (_, events, expected) => expect(first(...events)).toEqual(expected));
});

describe('the solution is settled by the end that stands', () => {
  const solution = (...events: ClockEvent[]) =>
    outcomes(...events).filter((line) => line.startsWith('solution'));
  test.each<[string, ClockEvent[], string[]]>([
    ['none', [answered(june(1, '09:00'))], []],
    [
      'solved, then closed',
      [entered(june(2, '10:00'), 'done'), entered(june(9, '10:00'), 'done')],
      [row('solution', 1, june(2, '10:00'), 'met')],
    ],
    [
      'opened again and ended again, too late by then',
      [
        entered(june(2, '10:00'), 'done'),
        entered(june(3, '08:00'), 'working'),
        entered(june(5, '08:00'), 'done'),
      ],
      [row('solution', 1, june(5, '08:00'), 'missed')],
    ],
  ])('%s', (_, events, expected) => expect(solution(...events)).toEqual(expected));
});

describe('the next update is settled', () => {
  const rounds = (...events: ClockEvent[]) =>
    outcomes(...events).filter((line) => line.startsWith('nextUpdate'));
  test.each<[string, ClockEvent[], string[]]>([
    [
      'by every answer and update',
      [answered(june(1, '10:00')), updated(june(8, '10:00')), answered(june(9, '10:00'))],
      [
        row('nextUpdate', 1, june(1, '10:00'), 'met'),
        row('nextUpdate', 2, june(8, '10:00'), 'missed'),
        row('nextUpdate', 3, june(9, '10:00'), 'met'),
      ],
    ],
    [
      'by the end when time had run since',
      [answered(june(1, '10:00')), entered(june(8, '10:00'), 'done')],
      [row('nextUpdate', 1, june(1, '10:00'), 'met'), row('nextUpdate', 2, june(8, '10:00'), 'missed')],
    ],
    [
      'not by an end in the same moment as the answer, nor by one while it rests since',
      [answered(june(1, '10:00')), entered(june(1, '10:00'), 'waiting'), entered(june(8, '10:00'), 'done')],
      [row('nextUpdate', 1, june(1, '10:00'), 'met')],
    ],
    [
      'by the end, not by an answer that follows it',
      [entered(june(2, '10:00'), 'done'), answered(june(8, '10:00')), answered(june(9, '10:00'))],
      [row('nextUpdate', 1, june(2, '10:00'), 'met')],
    ],
  ])('%s', (_, events, expected) => expect(rounds(...events)).toEqual(expected));
});

const happening = fc.array(
  fc.record({
    minutes: fc.integer({ min: 0, max: 2000 }),
    what: fc.constantFrom('new', 'working', 'waiting', 'done', 'answered', 'automatic', 'updated'),
  }),
  { maxLength: 12 },
);

test('rounds agree with what the clocks read, at every moment', () => {
  fc.assert(
    fc.property(happening, fc.integer({ min: 0, max: 20_000 }), (steps, ahead) => {
      let at = Date.parse(start.at);
      const events = [start];
      for (const { minutes, what } of steps) {
        at += minutes * 60_000;
        const when = new Date(at).toISOString();
        if (what === 'answered' || what === 'automatic') events.push(answered(when, what === 'automatic'));
        else if (what === 'updated') events.push(updated(when));
        else events.push(entered(when, what as 'new'));
      }
      const now = new Date(Date.parse(start.at) + ahead * 60_000).toISOString();
      const readings = readClocks(policy, events, now);
      const ended = outcomesOf(policy, events, now);
      for (const clock of clockNames) {
        const own = ended.filter((outcome) => outcome.clock === clock);
        const { finishedAt, state, missedRounds, consumedMinutes } = readings[clock];
        expect(own.map(({ round }) => round)).toEqual(own.map((_, index) => index + 1));
        expect(own.every(({ settledAt }) => settledAt <= now)).toBe(true);
        if (clock === 'nextUpdate') {
          const late = missedRounds + (finishedAt && state === 'missed' ? 1 : 0);
          expect(own.filter(({ met }) => !met)).toHaveLength(late);
          if (finishedAt && consumedMinutes > 0)
            expect(own.at(-1)).toMatchObject({ settledAt: finishedAt, met: state === 'met' });
        } else
          expect(own.map(({ settledAt, met }) => ({ settledAt, met }))).toEqual(
            finishedAt ? [{ settledAt: finishedAt, met: state === 'met' }] : [],
          );
      }
    }),
    { numRuns: 300 },
  );
});
