import { parseGln } from './gln.ts';
import { parseOrgNumber } from './org-number.ts';
import { type Parsed, refuse, refuseEmpty, tidy } from './parsed.ts';
import { parsePeppolId } from './peppol-id.ts';

/** The electronic address an e-invoice goes to: a GLN as its thirteen digits, or a Peppol id as `0088:…` or `0007:…`. */
export function parseElectronicId(written: string): Parsed {
  const bare = tidy(written).replace(/^(?:gln|peppol(?:[- ]?id)?|e-?id)\s*:?\s+/i, '');
  if (bare === '') return refuseEmpty();
  if (bare.includes(':')) return parsePeppolId(bare);
  const own = parseOrgNumber(bare);
  if (own.ok) return refuseBare(own.value.replace('-', ''));
  if (/\p{L}/u.test(bare)) return refuseForm();
  return parseGln(bare);
}

function refuseBare(digits: string): Parsed {
  return refuse(
    'format',
    `Ett organisationsnummer skrivs som Peppol-id: 0007:${digits}.`,
    `An organisation number is written as a Peppol id: 0007:${digits}.`,
  );
}

function refuseForm(): Parsed {
  return refuse(
    'format',
    'Skriv ett GLN med tretton siffror, eller ett Peppol-id som 0007: och organisationsnummer eller 0088: och GLN.',
    'Write a GLN with thirteen digits, or a Peppol id as 0007: and organisation number or 0088: and GLN.',
  );
}
