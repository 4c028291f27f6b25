import { accept, type Parsed, refuse, refuseEmpty, tidy } from './parsed.ts';

/**
 * A telephone number in the form it is registered and compared in: a plus sign and digits. Without a country it is Swedish,
 * so 08-465 004 11 becomes +46846500411; blanks, hyphens, dots and a bracketed zero fall away.
 */
export function parsePhoneNumber(written: string): Parsed {
  const trimmed = tidy(written);
  if (trimmed === '') return refuseEmpty();
  const bare = trimmed.replace(/\(0\)/g, '').replace(/[ ().\-/]/g, '');
  const abroad = bare.replace(/^00/, '+').replace(/^0/, '+46');
  const number = abroad.replace(/^\+460/, '+46');
  const fine = number.startsWith('+46') ? /^\+46[1-9]\d{6,8}$/ : /^\+[1-9]\d{6,14}$/;
  return fine.test(number) ? accept(number) : refuseForm();
}

function refuseForm(): Parsed {
  return refuse(
    'format',
    'Det ser inte ut som ett telefonnummer. Skriv det som 08-123 456 78 eller +46 8 123 456 78.',
    'That does not look like a telephone number. Write it as 08-123 456 78 or +46 8 123 456 78.',
  );
}
