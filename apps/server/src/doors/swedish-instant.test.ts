import { expect, test } from 'vitest';
import { swedishInstant } from './swedish-instant.ts';

test.each([
  ['winter', '2026-12-01', '08:00', '2026-12-01T07:00:00.000Z'],
  ['summer', '2026-07-01', '08:00', '2026-07-01T06:00:00.000Z'],
  ['just before summer time', '2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
  ['the hour left out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
  ['just after', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
  ['the hour that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
  ['after it', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ['midnight', '2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
])('%s', (_, day, time, instant) => expect(swedishInstant(day, time).toISOString()).toBe(instant));
