import type { CaseType } from '@underlag/domain/case-types';
import { parseElectronicId } from '@underlag/domain/identifiers';
import type { ReadMessage } from '../mail/read/read-message.ts';

type Said = Pick<ReadMessage, 'subject' | 'textWithoutQuotes' | 'from' | 'to' | 'cc'>;

/**
 * What a message says of a way of delivery in the sender's own words, where it is sure: the only address that is neither the
 * sender's nor the recipient's, an electronic id, and what stands after its label. An id that is written wrong is kept as it stands,
 * so that it can be asked about.
 */
export function enrolmentDetails(type: CaseType, message: Said): Record<string, string> {
  const own = `${message.subject}\n${message.textWithoutQuotes}`.slice(0, 20_000);
  const responsible = labelled(own, /fakturaansvarig|kontaktperson|ansvarig för fakturor|contact/);
  const found: Record<string, string | null> = {
    newAddress: onlyOther(own, message),
    electronicId: electronicIdIn(own),
    operator: labelled(own, /operatör|tjänsteleverantör|van|operator|service provider/),
    reference: labelled(own, /(?:faktura|er |vår |invoice )?(?:referens|reference)/),
    contactName: responsible && nameIn(responsible),
    contactEmail: responsible && (addressesIn(responsible)[0] ?? null),
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([key, value]): [string, string][] =>
      value && type.fieldAccepts(key, value) ? [[key, value]] : [],
    ),
  );
}

/** What stands after a label on its line; null unless exactly one line has it. */
function labelled(text: string, label: RegExp): string | null {
  const line = new RegExp(String.raw`^[ \t*•–-]*(?:${label.source})[^:\n]{0,25}:[ \t]*(\S[^\n]*)$`, 'gimu');
  const [value, ...others] = Array.from(text.matchAll(line), ([, said]) => said?.trim());
  return value && others.length === 0 ? value : null;
}

const addressesIn = (text: string): string[] => [
  ...new Set(
    (text.match(/[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu) ?? []).map((address) => address.toLowerCase()),
  ),
];

function onlyOther(text: string, { from, to, cc }: Said): string | null {
  const known = [from, ...to, ...cc].map((one) => one?.address.toLowerCase());
  const [address, ...others] = addressesIn(text).filter((one) => !known.includes(one));
  return address !== undefined && others.length === 0 ? address : null;
}

/** A Peppol id says more than a GLN, and one that is right more than one that is not. */
function electronicIdIn(text: string): string | null {
  const peppol = text.match(/(?<![\d:])\d{4}:[\dA-Z-]{8,20}/gu) ?? [];
  const glns = Array.from(
    text.matchAll(/\bGLN[^\d\n]{0,12}(\d[\d -]{8,18}\d)/giu),
    ([, digits = '']) => digits,
  );
  for (const written of [peppol, glns]) {
    const right = [...new Set(written.flatMap((each) => idIn(each)))];
    if (right.length > 0) return right.length === 1 ? (right[0] ?? null) : null;
  }
  const [only, ...others] = [...peppol, ...glns];
  return only !== undefined && others.length === 0 ? only : null;
}

function idIn(written: string): string[] {
  const parsed = parseElectronicId(written);
  return parsed.ok ? [parsed.value] : [];
}

/** The name before the first comma, address or number. */
function nameIn(said: string): string | null {
  const name = said.split(/[,;<(]|\s\S*[@\d]/u)[0]?.trim() ?? '';
  return /^\p{L}[\p{L} .'’-]{2,80}$/u.test(name) ? name : null;
}
