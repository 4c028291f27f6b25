import { expect, test } from 'vitest';
import { contactDueAt } from './contact-due.ts';
import { officeCalendar } from './office-calendar.ts';
import { swedishClosedDays } from './swedish-closed-days.ts';

const calendar = officeCalendar('se-office', swedishClosedDays(2026));
const wanted = { within: 480, receivedAt: '2026-11-09T10:55:38.000Z', made: false, over: false };

test.each([
  ['within the day’s opening hours', '2026-11-09T07:00:00.000Z', '2026-11-09T15:00:00.000Z'],
  ['over night', '2026-11-09T10:55:38.000Z', '2026-11-10T09:55:38.000Z'],
  ['over the weekend', '2026-11-13T12:00:00.000Z', '2026-11-16T11:00:00.000Z'],
  ['received on a closed day', '2026-11-15T12:00:00.000Z', '2026-11-16T15:00:00.000Z'],
])('eight working hours from receipt: %s', (_, receivedAt, due) =>
  expect(contactDueAt(calendar, { ...wanted, receivedAt })).toBe(due),
);

test.each([
  ['made', { made: true }],
  ['ended', { over: true }],
  ['never promised', { within: undefined }],
])('a contact that is %s is not due', (_, change) =>
  expect(contactDueAt(calendar, { ...wanted, ...change })).toBeNull(),
);
