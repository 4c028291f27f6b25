import { describe, expect, test } from 'vitest';
import { answered, calendar, entered, hours, june, opened, policy, read, utc } from './clock-examples.ts';
import { readClocks } from './index.ts';

describe('the scars of the field', () => {
  const start = opened(june(1, '08:00'));

  test('business hours ignored: a case opened on Friday evening has used nothing by Monday morning', () => {
    const events = [opened(june(12, '18:00'))];
    expect(read('firstResponse', events, june(15, '08:00'))).toMatchObject({
      consumedMinutes: 0,
      dueAt: utc(june(15, '16:00')),
    });
  });

  test('pause added to the wrong end: a wait outside office hours moves nothing', () => {
    const events = [start, entered(june(1, '17:00'), 'waiting'), entered(june(2, '08:00'), 'working')];
    expect(read('solution', events, june(2, '08:00'))).toMatchObject({
      consumedMinutes: 540,
      dueAt: utc(june(2, '15:00')),
    });
  });

  test('a minute lost at midnight: states that change at midnight lose and gain nothing', () => {
    const always = [{ from: '00:00', to: '24:00' }];
    const week = {
      mon: always,
      tue: always,
      wed: always,
      thu: always,
      fri: always,
      sat: always,
      sun: always,
    };
    const open = { ...policy, calendar: { ...calendar, key: 'always', week, closedDays: new Set<string>() } };
    const events = [start, entered(june(2, '00:00'), 'working'), entered(june(3, '00:00'), 'approval')];
    expect(read('solution', events, june(4, '00:00'), open).consumedMinutes).toBe(64 * 60);
  });

  test('one target overruling another: an answer and a rest touch their own clocks only', () => {
    const events = [start, entered(june(1, '10:00'), 'waiting'), answered(june(1, '11:00'))];
    const { firstResponse, nextUpdate, solution } = readClocks(policy, events, june(1, '12:00'));
    expect(firstResponse).toMatchObject({ state: 'met', consumedMinutes: 180 });
    expect(nextUpdate).toMatchObject({ state: 'resting', consumedMinutes: 0 });
    expect(solution).toMatchObject({ state: 'resting', consumedMinutes: 120 });
  });

  test('waiting ended straight into resolved: the wait is credited', () => {
    const events = [start, entered(june(1, '10:00'), 'waiting'), entered(june(10, '10:00'), 'done')];
    const reading = read('solution', events, june(11, '08:00'));
    expect(reading).toMatchObject({
      state: 'met',
      consumedMinutes: 120,
      finishedAt: utc(june(10, '10:00')),
      dueAt: null,
    });
  });

  test('reopening goes on with the time consumed', () => {
    const events = [start, entered(june(1, '12:00'), 'done'), entered(june(8, '08:00'), 'working')];
    expect(read('solution', events, june(8, '09:00'))).toMatchObject({
      consumedMinutes: 300,
      dueAt: utc(june(9, '11:00')),
    });
  });

  test('missed stays missed through rest, end and reopening', () => {
    const events = [
      start,
      entered(june(4, '08:00'), 'waiting'),
      entered(june(5, '08:00'), 'done'),
      entered(june(8, '08:00'), 'working'),
    ];
    for (const now of [june(3, '08:00'), june(4, '09:00'), june(5, '09:00'), june(8, '09:00')])
      expect(read('solution', events, now).state).toBe('missed');
  });

  test.each([
    ['2026-03-29', '2026-03-27T16:00:00+01:00', '2026-03-30T09:00:00+02:00'],
    ['2026-10-25', '2026-10-23T16:00:00+02:00', '2026-10-26T09:00:00+01:00'],
  ])('the clocks are moved on %s', (_, from, due) => {
    const two = { ...policy, deadlines: { ...policy.deadlines, solution: hours(2) } };
    expect(read('solution', [opened(from)], from, two).dueAt).toBe(utc(due));
  });

  test('a holiday added while a case is open counts for the calendar that has it, and only there', () => {
    const closedDays = new Set([...calendar.closedDays, '2026-06-02']);
    const next = { ...policy, version: 2, calendar: { ...calendar, version: 2, closedDays } };
    expect(read('solution', [start], june(3, '08:00'), policy)).toMatchObject({
      consumedMinutes: 1080,
      state: 'missed',
    });
    expect(read('solution', [start], june(3, '08:00'), next)).toMatchObject({
      consumedMinutes: 540,
      dueAt: utc(june(3, '15:00')),
    });
  });

  test('a changed type keeps the events: the new deadline is read from the same beginning', () => {
    const longer = {
      ...policy,
      key: 'invoice_copy',
      deadlines: { ...policy.deadlines, solution: hours(40) },
    };
    expect(read('solution', [start], june(2, '08:00'), longer)).toMatchObject({
      consumedMinutes: 540,
      percent: 22,
    });
  });
});
