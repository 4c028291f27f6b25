import { expect, test } from 'vitest';
import { lastInvoicePeriod } from './last-invoice-period.ts';

test.each([
  ['a whole quarter', '2024-01-01', 3, '2026-04-01', '2026-01-01', '2026-03-31'],
  ['a quarter that is cut', '2025-03-15', 3, '2026-08-02', '2026-07-01', '2026-08-01'],
  ['a month', '2025-03-15', 1, '2026-03-16', '2026-03-01', '2026-03-15'],
  ['a half-year', '2024-04-01', 6, '2027-04-01', '2027-01-01', '2027-03-31'],
  ['a year that is cut by the start too', '2026-02-10', 12, '2026-11-05', '2026-02-10', '2026-11-04'],
  ['the last day of a year', '2024-01-01', 12, '2027-01-01', '2026-01-01', '2026-12-31'],
  ['over a leap day', '2024-01-01', 1, '2024-03-01', '2024-02-01', '2024-02-29'],
])('%s', (_, start, months, endDate, from, to) =>
  expect(lastInvoicePeriod(start, months, endDate)).toEqual({ from, to }),
);
