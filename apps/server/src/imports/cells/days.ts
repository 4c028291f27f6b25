import { swedishInstant } from '../../doors/swedish-instant.ts';
import { type Cell, taken, turnedDown } from './cell.ts';

const noDay = turnedDown('Skriv datumet som 2026-11-22.', 'Write the date as 2026-11-22.');

/** A calendar day as YYYY-MM-DD, from `2026-11-22`, `2026/11/22`, `2026.11.22` or `20261122`. */
export const day: Cell<string> = (written) => {
  const parts = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$/u.exec(written);
  const found = parts && calendarDay(`${parts[1]}-${parts[3]}-${parts[4]}`);
  return found ? taken(found) : noDay;
};

/** The day itself when the calendar has it, in the years that invoices are from. */
export function calendarDay(iso: string): string | null {
  const parts = /^((?:19|20|21)\d\d)-(\d\d)-(\d\d)$/u.exec(iso);
  if (!parts) return null;
  const [, year, month, date] = parts.map(Number) as [number, number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month) ? iso : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const noMoment = turnedDown(
  'Skriv tidpunkten som 2026-11-22 09:40.',
  'Write the moment as 2026-11-22 09:40.',
);

/** A moment as an ISO instant: with its zone, or else by the clock in Sweden. */
export const moment: Cell<string> = (written) => {
  const parts = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?$/u.exec(
    written,
  );
  if (!parts) return noMoment;
  const [, date = '', time = '', seconds = '', zone] = parts;
  if (!calendarDay(date) || time > '23:59' || seconds >= ':60') return noMoment;
  const at = zone ? new Date(`${date}T${time}${seconds}${withColon(zone)}`) : onTheWall(date, time, seconds);
  return Number.isNaN(at.getTime()) ? noMoment : taken(at.toISOString());
};

const withColon = (zone: string) => zone.replace(/^([+-]\d{2})(\d{2})$/u, '$1:$2');

const onTheWall = (date: string, time: string, seconds: string): Date =>
  new Date(swedishInstant(date, time).getTime() + Math.trunc(Number(seconds.slice(1)) * 1000));
