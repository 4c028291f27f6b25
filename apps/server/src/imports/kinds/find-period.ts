import { calendarDay } from '../cells/days.ts';

/** A period of days, both included. */
export interface Period {
  from: string;
  to: string;
}

const written =
  /(?<![\d-])(\d{4}-?\d{2}-?\d{2}|\d{6})\s*(?:-|–|—|till|t\.?o\.?m\.?|to)\s*(\d{4}-?\d{2}-?\d{2}|\d{6})(?![\d-])/iu;

/** The first period that words on an invoice tell of: `070812-070821`, `2026-10-01–2026-10-31`; null when none stands there. */
export function findPeriod(words: string): Period | null {
  const [, first = '', last = ''] = written.exec(words) ?? [];
  const [from, to] = [isoDay(first), isoDay(last)];
  return from && to && from <= to ? { from, to } : null;
}

function isoDay(digits: string): string | null {
  const bare = digits.replaceAll('-', '');
  const whole = bare.length === 6 ? `20${bare}` : bare;
  return calendarDay(`${whole.slice(0, 4)}-${whole.slice(4, 6)}-${whole.slice(6)}`);
}
