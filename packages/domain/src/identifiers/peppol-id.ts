import { parseGln } from './gln.ts';
import { passesLuhn } from './luhn.ts';
import { accept, type Parsed, refuse, refuseCheckDigit, refuseEmpty, tidy } from './parsed.ts';

/**
 * A Peppol participant id as `scheme:value`: 0088 (GLN) or 0007 (Swedish organisation number; ten digits and Luhn only,
 * so a sole trader passes, as in Peppol's own rule). A VAT number under 0007 is cut to its ten digits; 9955 has left the
 * code list and is refused with the id to use instead.
 */
export function parsePeppolId(written: string): Parsed {
  const bare = tidy(written)
    .replace(/ /g, '')
    .replace(/^iso6523-actorid-upis::/i, '');
  if (bare === '') return refuseEmpty();
  const parts = /^(\d{4}):(.+)$/.exec(bare);
  if (!parts) return refuseForm();
  const [, scheme = '', value = ''] = parts;
  if (scheme === '0088') return under('0088', parseGln(value));
  if (scheme === '0007') return under('0007', tenDigits(value));
  return scheme === '9955' ? refuseWithdrawn(tenDigits(value)) : refuseScheme(scheme);
}

function under(scheme: string, parsed: Parsed): Parsed {
  return parsed.ok ? accept(`${scheme}:${parsed.value}`) : parsed;
}

function tenDigits(value: string): Parsed {
  const vatNumber = /^SE(\d{10})01$/i.exec(value);
  const digits = vatNumber?.[1] ?? value.replace(/^(\d{6})-(\d{4})$/, '$1$2');
  if (!/^\d+$/.test(digits)) return refuseForm();
  if (digits.length !== 10)
    return refuse('length', 'Efter 0007: står tio siffror.', 'Ten digits follow 0007:.');
  return passesLuhn(digits) ? accept(digits) : refuseCheckDigit();
}

function refuseForm(): Parsed {
  return refuse(
    'format',
    'Skriv Peppol-id som 0007: och organisationsnummer eller 0088: och GLN.',
    'Write the Peppol id as 0007: and organisation number, or 0088: and GLN.',
  );
}

function refuseWithdrawn(instead: Parsed): Parsed {
  const id = instead.ok ? `0007:${instead.value}` : '0007:';
  return refuse(
    'scheme_withdrawn',
    `9955 (momsregistreringsnummer) används inte längre i Peppol. Pröva ${id} i stället.`,
    `9955 (VAT number) is no longer used in Peppol. Try ${id} instead.`,
  );
}

function refuseScheme(scheme: string): Parsed {
  return refuse(
    'scheme_unknown',
    `Vi tar emot Peppol-id med 0007 eller 0088, inte ${scheme}.`,
    `We accept Peppol ids under 0007 or 0088, not ${scheme}.`,
  );
}
