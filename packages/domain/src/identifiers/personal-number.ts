import { passesLuhn } from './luhn.ts';
import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

const written12or10 = /^(1[89]|[2-9]\d)?(\d{2})(\d{2})(\d{2})([+-]?)(\d{3})(\d)$/;

/**
 * A personal or coordination number (day + 60) as `YYMMDD-NNNN`, with `+` from the year the person turns 100. Ten or
 * twelve digits; ten without `+` mean the latest birth date that has been. `today` is YYYY-MM-DD in Sweden.
 */
export function parsePersonalNumber(written: string, today: string): Parsed {
  const tidied = tidy(written);
  if (tidied === '') return refuseEmpty();
  if (/^(\d{2})?\d{6}[+-]?[A-Z]\d{3}$/i.test(tidied)) return refuseInterim();
  const parts = written12or10.exec(tidied);
  if (!parts) return /^\d+[+-]?\d+$/.test(tidied) ? refuseLength() : refuseForm();
  const [, century, yy = '', mm = '', dd = '', sign, birthNumber = '', check = ''] = parts;
  if (birthNumber === '000') return refuseForm();
  const day = Number(dd) > 60 ? Number(dd) - 60 : Number(dd);
  const monthAndDay = `${mm}-${String(day).padStart(2, '0')}`;
  const year = century ? Number(century + yy) : birthYear(yy, monthAndDay, sign, today);
  if (!isDate(year, Number(mm), day)) return refuseDate();
  if (!passesLuhn(yy + mm + dd + birthNumber + check)) return refuseCheckDigit();
  if (`${year}-${monthAndDay}` > today) return refuseFuture();
  return accept(`${yy}${mm}${dd}${ageSign(year, today)}${birthNumber}${check}`);
}

/** The number with its last four hidden, for screens and logs: `YYMMDD-****`. Anything that is no such number is hidden whole. */
export function maskPersonalNumber(written: string): string {
  const parts = /^(?:\d{2})?(\d{6})([+-]?)\w{4}$/.exec(tidy(written));
  return parts ? `${parts[1]}${parts[2] || '-'}****` : '****';
}

function birthYear(yy: string, monthAndDay: string, sign: string | undefined, today: string): number {
  const thisYear = Number(today.slice(0, 4));
  const sameCentury = thisYear - (thisYear % 100) + Number(yy);
  const latest = `${sameCentury}-${monthAndDay}` > today ? sameCentury - 100 : sameCentury;
  return sign === '+' ? latest - 100 : latest;
}

function ageSign(year: number, today: string): string {
  return Number(today.slice(0, 4)) - year >= 100 ? '+' : '-';
}

function isDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function refuseLength(): Parsed {
  return refuse(
    'length',
    'Ett personnummer har tio eller tolv siffror.',
    'A personal number has ten or twelve digits.',
  );
}

function refuseForm(): Parsed {
  return refuse('format', 'Skriv personnumret som ÅÅMMDD-NNNN.', 'Write the personal number as YYMMDD-NNNN.');
}

function refuseInterim(): Parsed {
  return refuse(
    'interim_number',
    'Ett tillfälligt nummer med bokstav går inte att använda här.',
    'A temporary number with a letter cannot be used here.',
  );
}

function refuseDate(): Parsed {
  return refuse(
    'no_such_date',
    'Personnumrets första siffror är inget datum som finns.',
    'The first digits of the personal number are no real date.',
  );
}

function refuseFuture(): Parsed {
  return refuse(
    'future_date',
    'Personnumrets födelsedatum har inte inträffat än.',
    'The birth date of the personal number is still to come.',
  );
}
