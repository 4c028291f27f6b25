const day = 86_400_000;

/** A week from Monday to Sunday, both included, with the ISO 8601 number it has in its year. */
export interface Week {
  year: number;
  week: number;
  from: string;
  to: string;
}

/** The ISO week a calendar day (YYYY-MM-DD) lies in; the year is that of its Thursday. */
export function weekOf(date: string): Week {
  const at = Date.parse(date);
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * day;
  const thursday = new Date(monday + 3 * day);
  const year = thursday.getUTCFullYear();
  const week = 1 + Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * day));
  return { year, week, from: iso(monday), to: iso(monday + 6 * day) };
}

/** So many weeks in a row, the oldest first, the last with this day in it. */
export const weeksUntil = (date: string, count: number): Week[] =>
  Array.from({ length: count }, (_, index) => weekOf(iso(Date.parse(date) - (count - 1 - index) * 7 * day)));

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
