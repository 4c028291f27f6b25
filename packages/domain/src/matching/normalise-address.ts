import type { WrittenAddress } from './sides.ts';

const shortened: readonly (readonly [RegExp, string])[] = [
  [/g\.?$/u, 'gatan'],
  [/v\.?$/u, 'vägen'],
];

/** A street as it is compared: small letters, one blank between words, the usual shortenings of gatan and vägen written out. */
export function normalStreet(street: string | null | undefined): string | null {
  const words = clean(street);
  if (words === null) return null;
  if (!words.endsWith('.')) return words;
  const [pattern, full] = shortened.find(([pattern]) => pattern.test(words)) ?? [/\.$/u, ''];
  return words.replace(pattern, full);
}

/** A street number as it is compared: `12 B` is `12b`. */
export const normalNumber = (number: WrittenAddress['number'] | undefined): string | null =>
  clean(number)?.replaceAll(' ', '') ?? null;

/** A postal code as it is compared: its digits. */
export const normalPostalCode = (code: WrittenAddress['postalCode'] | undefined): string | null =>
  clean(code)?.replace(/\D/gu, '') || null;

/** A reference as it is compared: blanks and case do not matter. */
export const normalReference = (reference: string | null | undefined): string | null =>
  clean(reference)?.replaceAll(' ', '') ?? null;

function clean(words: string | null | undefined): string | null {
  const cleaned = words?.normalize('NFC').toLocaleLowerCase('sv').replace(/\s+/gu, ' ').trim();
  return cleaned || null;
}
