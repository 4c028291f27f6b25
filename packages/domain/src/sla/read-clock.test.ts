import { describe, expect, test } from 'vitest';
import { answered, entered, hours, june, opened, policy, read, updated, utc } from './clock-examples.ts';

describe('the example of the promise: 16 h from Monday 08:00, waiting Monday 12:00 to Wednesday 10:00', () => {
  const events = [
    opened(june(1, '08:00')),
    entered(june(1, '12:00'), 'waiting'),
    entered(june(3, '10:00'), 'working'),
  ];

  test('is due on Thursday 13:00', () => {
    expect(read('solution', events, june(3, '10:00'))).toMatchObject({
      dueAt: utc(june(4, '13:00')),
      state: 'running',
    });
  });

  test('rests without a due time while it waits', () => {
    const reading = read('solution', events, june(2, '15:00'));
    expect(reading).toMatchObject({
      state: 'resting',
      dueAt: null,
      nextStageAt: null,
      consumedMinutes: 240,
      percent: 25,
    });
  });

  test('shows its arithmetic in both languages', () => {
    const { steps } = read('solution', events, june(3, '11:30'));
    expect(steps.map(({ sv }) => sv)).toEqual([
      'mån 1 juni 08:00 – mån 1 juni 12:00: new, 4 tim räknas',
      'mån 1 juni 12:00 – ons 3 juni 10:00: waiting, klockan vilar',
      'ons 3 juni 10:00 – ons 3 juni 11:30: working, 1 tim 30 min räknas',
      'Förbrukat 5 tim 30 min av 16 tim (34 %).',
      'Senast tors 4 juni 13:00.',
    ]);
    expect(steps.at(1)?.en).toBe('Mon 1 June 12:00 – Wed 3 June 10:00: waiting, clock resting');
    expect(steps.at(-1)?.en).toBe('Due by Thu 4 June 13:00.');
  });
});

describe('stages', () => {
  const events = [opened(june(1, '08:00'))];

  test.each([
    [june(1, '11:59'), 0, june(1, '12:00')],
    [june(1, '12:00'), 50, june(1, '14:00')],
    [june(1, '13:59'), 50, june(1, '14:00')],
    [june(1, '14:00'), 75, june(1, '16:00')],
    [june(1, '16:00'), 100, null],
  ])('first response of 8 h from Monday 08:00: at %s stage %i', (now, stage, next) => {
    expect(read('firstResponse', events, now)).toMatchObject({ stage, nextStageAt: next && utc(next) });
  });

  test('the due instant itself is in time, the next one is not', () => {
    expect(read('firstResponse', events, june(1, '16:00'))).toMatchObject({
      state: 'running',
      remainingMinutes: 0,
    });
    const late = read('firstResponse', events, '2026-06-01T16:00:00.001+02:00');
    expect(late).toMatchObject({ state: 'missed', dueAt: utc(june(1, '16:00')) });
  });

  test('late is late although the office has closed since', () => {
    const day = { ...policy, deadlines: { ...policy.deadlines, solution: hours(9) } };
    expect(read('solution', events, june(1, '17:00'), day)).toMatchObject({
      state: 'running',
      remainingMinutes: 0,
    });
    expect(read('solution', events, june(1, '22:00'), day)).toMatchObject({
      state: 'missed',
      remainingMinutes: 0,
    });
    expect(read('solution', events, june(2, '10:00'), day)).toMatchObject({
      state: 'missed',
      remainingMinutes: -120,
      percent: 122,
    });
  });
});

describe('first response', () => {
  const start = opened(june(1, '08:00'));

  test('an automatic acknowledgement is no first response', () => {
    const events = [start, answered(june(1, '08:01'), true)];
    expect(read('firstResponse', events, june(1, '10:00'))).toMatchObject({
      state: 'running',
      consumedMinutes: 120,
    });
  });

  test('the first answer by a person ends it for good', () => {
    const events = [
      start,
      answered(june(1, '09:00')),
      entered(june(2, '09:00'), 'done'),
      entered(june(9, '09:00'), 'working'),
    ];
    const reading = read('firstResponse', events, june(12, '09:00'));
    expect(reading).toMatchObject({
      state: 'met',
      finishedAt: utc(june(1, '09:00')),
      consumedMinutes: 60,
      dueAt: null,
    });
  });

  test('an answer that came too late stays missed', () => {
    const events = [start, answered(june(2, '08:30'))];
    const reading = read('firstResponse', events, june(3, '08:00'));
    expect(reading).toMatchObject({
      state: 'missed',
      finishedAt: utc(june(2, '08:30')),
      remainingMinutes: -90,
      stage: 100,
    });
    expect(reading.steps.at(-1)?.sv).toBe('Klart tis 2 juni 08:30, för sent.');
  });

  test('a case that ends without an answer ends it too, and opens it again', () => {
    const events = [start, entered(june(1, '10:00'), 'done')];
    expect(read('firstResponse', events, june(5, '08:00')).state).toBe('met');
    const again = [...events, entered(june(8, '08:00'), 'working')];
    expect(read('firstResponse', again, june(8, '09:00'))).toMatchObject({
      state: 'running',
      consumedMinutes: 180,
      finishedAt: null,
    });
  });
});

describe('next update', () => {
  const start = opened(june(1, '08:00'));

  test('begins again at every answer and every update, not at an acknowledgement', () => {
    const events = [
      start,
      answered(june(1, '09:00'), true),
      answered(june(1, '10:00')),
      updated(june(2, '08:00')),
    ];
    expect(read('nextUpdate', events, june(2, '11:00'))).toMatchObject({
      consumedMinutes: 180,
      dueAt: utc(june(3, '15:00')),
    });
  });

  test('remembers the rounds that came too late', () => {
    const events = [start, updated(june(3, '09:00')), updated(june(3, '10:00'))];
    expect(read('nextUpdate', events, june(3, '10:00'))).toMatchObject({
      state: 'running',
      missedRounds: 1,
      consumedMinutes: 0,
    });
  });
});

describe('odd histories', () => {
  test('a case that is not open yet has used nothing', () => {
    const reading = read('solution', [opened(june(2, '08:00'))], june(1, '08:00'));
    expect(reading).toMatchObject({
      state: 'resting',
      dueAt: null,
      finishedAt: null,
      consumedMinutes: 0,
      steps: [],
    });
  });

  test('what happens after the moment that is asked about does not count yet', () => {
    const [start, end] = [opened(june(1, '08:00')), entered(june(2, '08:00'), 'done')];
    expect(read('solution', [start, end], june(1, '10:00'))).toEqual(
      read('solution', [start], june(1, '10:00')),
    );
  });

  test('an event dated before the one before it takes no time away', () => {
    const events = [
      opened(june(1, '08:00')),
      entered(june(1, '10:00'), 'working'),
      entered(june(1, '09:00'), 'waiting'),
    ];
    expect(read('solution', events, june(2, '08:00'))).toMatchObject({
      consumedMinutes: 120,
      state: 'resting',
    });
  });
});
