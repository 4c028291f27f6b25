import { accept, type Parsed, refuse, refuseEmpty } from './parsed.ts';

/**
 * One mail address in the form it is registered and compared in: trimmed, small letters, an international domain in its
 * ASCII form. A list of addresses is refused; so is a display name.
 */
export function parseEmailAddress(written: string): Parsed {
  const trimmed = written.trim();
  if (trimmed === '') return refuseEmpty();
  if (trimmed.split('@').length > 2) return refuseTwo();
  const [, local = '', domain = ''] =
    /^([^\s@<>()[\]\\,;:"]+)@([^\s@<>()[\]\\,;:"/?#%]+)$/.exec(trimmed) ?? [];
  const host = asciiDomain(domain);
  if (host === null || local.length > 64 || /^\.|\.\.|\.$/.test(local)) return refuseForm();
  return accept(`${smallAscii(local)}@${host}`);
}

// Only A–Z are lowered: letters such as the Kelvin sign fold into ASCII ones, and two people's addresses must never become one.
function smallAscii(part: string): string {
  return part.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function asciiDomain(domain: string): string | null {
  const host = /^[\x21-\x7e]*$/.test(domain) ? domain.toLowerCase() : internationalHost(domain);
  const labels = host.split('.');
  const fine = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return fine && labels.length > 1 && host.length <= 253 ? host : null;
}

function internationalHost(domain: string): string {
  const address = `http://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}

function refuseTwo(): Parsed {
  return refuse('two_addresses', 'Ange en adress i taget.', 'Give one address at a time.');
}

function refuseForm(): Parsed {
  return refuse(
    'format',
    'Det ser inte ut som en e-postadress. Skriv den som namn@foretag.example.',
    'That does not look like an e-mail address. Write it as name@company.example.',
  );
}
