import { passesLuhn } from './luhn.ts';
import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

/** A bankgiro number as `NNN-NNNN` or `NNNN-NNNN`, Luhn; the hyphen may be left out or be a blank. */
export function parseBankgiro(written: string): Parsed {
  const tidied = tidy(written);
  if (tidied === '') return refuseEmpty();
  const parts = /^(\d{3,4})[ -]?(\d{4})$/.exec(tidied);
  if (parts)
    return passesLuhn(`${parts[1]}${parts[2]}`) ? accept(`${parts[1]}-${parts[2]}`) : refuseCheckDigit();
  if (/^\d+[ -]?\d+$/.test(tidied) && !/^\d{7,8}$/.test(tidied.replace(/[ -]/, '')))
    return refuse(
      'length',
      'Ett bankgironummer har sju eller åtta siffror.',
      'A bankgiro number has seven or eight digits.',
    );
  return refuse(
    'format',
    'Skriv bankgironumret som NNN-NNNN eller NNNN-NNNN.',
    'Write the bankgiro number as NNN-NNNN or NNNN-NNNN.',
  );
}

/** A plusgiro number, 2–8 digits with Luhn, written in pairs before the hyphen: `28 65 43-4`, `410 54 68-5`. */
export function parsePlusgiro(written: string): Parsed {
  const packed = tidy(written).replace(/ /g, '');
  if (packed === '') return refuseEmpty();
  if (!/^\d+(-\d)?$/.test(packed))
    return refuse(
      'format',
      'Skriv plusgironumret med bindestreck före sista siffran.',
      'Write the plusgiro number with a hyphen before the last digit.',
    );
  const digits = packed.replace('-', '');
  if (digits.length < 2 || digits.length > 8)
    return refuse(
      'length',
      'Ett plusgironummer har två till åtta siffror.',
      'A plusgiro number has two to eight digits.',
    );
  return passesLuhn(digits) ? accept(inPairs(digits)) : refuseCheckDigit();
}

function inPairs(digits: string): string {
  const head = digits.slice(0, -1);
  return `${head.replace(/(?<=\d{2})(?=(\d{2})+$)/g, ' ')}-${digits.slice(-1)}`;
}
