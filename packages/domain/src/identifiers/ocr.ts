import { passesLuhn } from './luhn.ts';
import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

/** A payment reference (OCR) as its 2–25 digits, the last one Luhn. One random number in ten passes: confirm against the ledger. */
export function parseOcr(written: string): Parsed {
  const digits = tidy(written).replace(/ /g, '');
  if (digits === '') return refuseEmpty();
  if (!/^\d+$/.test(digits))
    return refuse('format', 'Ett OCR-nummer har bara siffror.', 'An OCR reference has digits only.');
  if (digits.length < 2 || digits.length > 25)
    return refuse('length', 'Ett OCR-nummer har 2–25 siffror.', 'An OCR reference has 2–25 digits.');
  return passesLuhn(digits) ? accept(digits) : refuseCheckDigit();
}
