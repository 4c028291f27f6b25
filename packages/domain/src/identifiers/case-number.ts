import { luhnDigit, passesLuhn } from './luhn.ts';
import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

/** The case number of a year (four digits) and its running sequence: `U26-004217-1`, Luhn over the year's two digits and the sequence. */
export function formatCaseNumber(year: number, sequence: number): string {
  const yy = String(year % 100).padStart(2, '0');
  const digits = String(sequence).padStart(6, '0');
  return `U${yy}-${digits}-${luhnDigit(yy + digits)}`;
}

/** A case number in its written form; small letters, blanks and missing hyphens are forgiven, a wrong digit is not. */
export function parseCaseNumber(written: string): Parsed {
  const tidied = tidy(written);
  if (tidied === '') return refuseEmpty();
  const parts = /^U ?(\d{2})[ -]?(\d{6}|[1-9]\d{6,8})[ -]?(\d)$/i.exec(tidied);
  if (!parts)
    return refuse('format', 'Skriv ärendenumret som U26-000001-3.', 'Write the case number as U26-000001-3.');
  const [, yy, sequence, check] = parts;
  return passesLuhn(`${yy}${sequence}${check}`) ? accept(`U${yy}-${sequence}-${check}`) : refuseCheckDigit();
}

/** The case numbers that stand in a text, right check digits only, each once, in the order they come. Hyphens are required here. */
export function findCaseNumbers(text: string): string[] {
  const found = tidy(text).matchAll(/(?<![\p{L}\p{N}])U\d{2}-\d{6,9}-\d(?![\p{L}\p{N}]|-\d)/giu);
  const numbers = Array.from(found, ([written]) => parseCaseNumber(written));
  return [...new Set(numbers.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])))];
}
