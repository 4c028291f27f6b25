/** A day as it was typed, as YYYY-MM-DD: 2026-11-22, 20261122 or 261122; null when there is no such day. */
export function readDay(typed: string): string | null {
  const parts = /^(\d{2}|\d{4})-?(\d{2})-?(\d{2})$/.exec(typed.trim());
  if (!parts) return null;
  const [, year = '', month = '', day = ''] = parts;
  const written = `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
  const moment = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(written) ? written : null;
}
