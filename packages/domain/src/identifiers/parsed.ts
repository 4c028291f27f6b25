import { type Text, text } from '../text/index.ts';

/** Every reason an identifier can be refused for; closed, and explained in this room's README. */
export const refusalCodes = [
  'empty',
  'format',
  'length',
  'check_digit',
  'first_digit',
  'third_digit',
  'no_such_date',
  'future_date',
  'interim_number',
  'scheme_unknown',
  'scheme_withdrawn',
  'two_addresses',
] as const;

export type RefusalCode = (typeof refusalCodes)[number];

/** What became of something a person wrote: its one normal form, or why it cannot be what it should be. */
export type Parsed =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: RefusalCode; readonly says: Text };

export function accept(value: string): Parsed {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, sv: string, en: string): Parsed {
  return { ok: false, code, says: text(sv, en) };
}

export function refuseEmpty(): Parsed {
  return refuse('empty', 'Fältet är tomt.', 'The field is empty.');
}

export function refuseCheckDigit(): Parsed {
  return refuse(
    'check_digit',
    'Kontrollsiffran stämmer inte. Jämför siffrorna med underlaget.',
    'The check digit is wrong. Compare the digits with the source.',
  );
}

/** Evens out what copying from mail and PDF brings along: every kind of blank and hyphen becomes the plain one. */
export function tidy(written: string): string {
  return written
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
