import { passesLuhn } from './luhn.ts';
import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

/**
 * An organisation number as `NNNNNN-NNNN`: ten digits, Luhn, third digit at least 2, first digit never 0. The registers'
 * prefix 16 is dropped. A sole trader's number is a personal number and is refused here.
 */
export function parseOrgNumber(written: string): Parsed {
  const tidied = tidy(written);
  if (tidied === '') return refuseEmpty();
  const digits = tidied.replace(/[ -]/g, '');
  if (/^\d+$/.test(digits) && digits.length !== 10 && !/^16\d{10}$/.test(digits)) return refuseLength();
  const parts = /^(?:16[ -]?)?(\d{6}) ?-? ?(\d{4})$/.exec(tidied);
  if (!parts) return refuseForm();
  const number = `${parts[1]}${parts[2]}`;
  if (number.charAt(2) < '2') return refuseThirdDigit();
  if (number.startsWith('0')) return refuseFirstDigit();
  return passesLuhn(number) ? accept(`${parts[1]}-${parts[2]}`) : refuseCheckDigit();
}

function refuseLength(): Parsed {
  return refuse(
    'length',
    'Ett organisationsnummer har tio siffror.',
    'An organisation number has ten digits.',
  );
}

function refuseForm(): Parsed {
  return refuse(
    'format',
    'Skriv organisationsnumret som NNNNNN-NNNN.',
    'Write the organisation number as NNNNNN-NNNN.',
  );
}

function refuseThirdDigit(): Parsed {
  return refuse(
    'third_digit',
    'Tredje siffran i ett organisationsnummer är minst 2. En enskild firma anges med personnummer.',
    'The third digit of an organisation number is at least 2. A sole trader is entered by personal number.',
  );
}

function refuseFirstDigit(): Parsed {
  return refuse(
    'first_digit',
    'Ett organisationsnummer börjar aldrig med 0.',
    'An organisation number never begins with 0.',
  );
}
