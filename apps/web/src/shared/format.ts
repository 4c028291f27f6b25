import type { Locale, Text } from '@underlag/domain/text';

const zone = 'Europe/Stockholm';
const minute = 60_000;

const moment = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});
const calendarDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});
const crowns = new Intl.NumberFormat('sv-SE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An instant in Swedish time: 2026-11-22 09:40. */
export const dateTime = (instant: string | Date): string => moment.format(new Date(instant)).replace(',', '');

/** The Swedish calendar day of an instant, or a calendar day as it is: 2026-11-22. */
export const day = (value: string | Date): string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? value
    : calendarDay.format(new Date(value));

/** The clock alone when the instant is today in Sweden, else the whole moment. */
export function shortMoment(instant: string, now: Date): string {
  const whole = dateTime(instant);
  return day(instant) === day(now) ? whole.slice(11) : whole;
}

/** Whole minutes as `45 min`, `2 h 10 min`, from ten hours `13 h`, and `3 d 4 h`; the sign is left out. */
export function duration(minutes: number): string {
  const whole = Math.abs(Math.trunc(minutes));
  if (whole < 60) return `${whole} min`;
  if (whole >= 600 && whole < 24 * 60) return `${Math.floor(whole / 60)} h`;
  if (whole < 24 * 60) return joined(Math.floor(whole / 60), 'h', whole % 60, 'min');
  return joined(Math.floor(whole / (24 * 60)), 'd', Math.floor((whole % (24 * 60)) / 60), 'h');
}

/** Time until an instant by the wall clock: `2 h 10 min kvar`, or how late it is: `45 min sent`. */
export function timeLeft(dueAt: string, now: Date): Text {
  const minutes = Math.floor((Date.parse(dueAt) - now.getTime()) / minute);
  return minutes >= 0
    ? { sv: `${duration(minutes)} kvar`, en: `${duration(minutes)} left` }
    : { sv: `${duration(minutes)} sent`, en: `${duration(minutes)} late` };
}

/** Minutes that a clock has left, in words; negative is late. */
export const minutesLeft = (minutes: number): Text =>
  minutes >= 0
    ? { sv: `${duration(minutes)} kvar`, en: `${duration(minutes)} left` }
    : { sv: `${duration(minutes)} sent`, en: `${duration(minutes)} late` };

/** How long ago, in words: `nyss`, `12 min sedan`, `3 d sedan`. */
export function ago(instant: string, now: Date): Text {
  const minutes = Math.floor((now.getTime() - Date.parse(instant)) / minute);
  if (minutes < 1) return { sv: 'nyss', en: 'just now' };
  const coarse = largest(minutes);
  return { sv: `${coarse} sedan`, en: `${coarse} ago` };
}

/** How long since, in the largest whole unit: `12 min`, `5 h`, `3 d`. */
export const waited = (since: string, now: Date): string =>
  largest(Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / minute)));

/** Öre as kronor: `1 234,50 kr`, the same in both languages. */
export const kronor = (ore: number): string => `${crowns.format(ore / 100).replace('−', '-')}\u00A0kr`;

/** Bytes as `12 kB` or `3,4 MB`. */
export function fileSize(bytes: number, locale: Locale): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}

/** A count that stops at a thousand. */
export const count = (value: number): string => (value >= 1000 ? '1000+' : String(value));

/** The first letters of a person's first and last name. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const [first = ''] = parts;
  const last = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
}

function joined(large: number, largeUnit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`;
}

const largest = (minutes: number): string => {
  if (minutes < 60) return `${minutes} min`;
  return minutes < 24 * 60 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / (24 * 60))} d`;
};
