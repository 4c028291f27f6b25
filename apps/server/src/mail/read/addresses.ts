import { parseEmailAddress } from '@underlag/domain/identifiers';
import { parseAddressHeader } from 'mailparser';
import { cleanLine } from './clean-text.ts';

/** A mailbox of an address header: the shown name cleaned, the address in lower case with its domain in ASCII form. */
export type MailAddress = { name: string; address: string };

const MAX_ADDRESSES = 200;
const MAX_HEADER_CHARS = 1024 * 1024;

/** All mailboxes of address header values, groups opened, at most 200 of them; `count` is how many there were in all. */
export function readAddresses(values: readonly string[]): { list: MailAddress[]; count: number } {
  const parsed = parseAddressHeader(
    values.map((value) => value.slice(0, MAX_HEADER_CHARS)),
    { flatten: true, decodePunycode: false },
  ).value.filter((entry) => entry.address);
  const list = parsed.slice(0, MAX_ADDRESSES).map((entry) => ({
    name: cleanLine(entry.name, 200),
    address: normaliseAddress(entry.address ?? ''),
  }));
  return { list, count: parsed.length };
}

/** An address in the one form it is registered and compared in; what is no proper address is kept as it reads, in small letters. */
export function normaliseAddress(raw: string): string {
  const address = cleanLine(raw, 320).replace(/\s/gu, '');
  const parsed = parseEmailAddress(address);
  return parsed.ok ? parsed.value : address.toLowerCase();
}
