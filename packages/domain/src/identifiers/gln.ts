import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

/** A GLN as its thirteen digits: GS1 modulus 10, weights 3, 1, 3 … from the right before the check digit. */
export function parseGln(written: string): Parsed {
  const digits = tidy(written).replace(/[ -]/g, '');
  if (digits === '') return refuseEmpty();
  if (!/^\d+$/.test(digits)) return refuse('format', 'Ett GLN har bara siffror.', 'A GLN has digits only.');
  if (digits.length !== 13)
    return refuse('length', 'Ett GLN har tretton siffror.', 'A GLN has thirteen digits.');
  return checkDigit(digits.slice(0, 12)) === Number(digits.charAt(12)) ? accept(digits) : refuseCheckDigit();
}

function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return (10 - (sum % 10)) % 10;
}
