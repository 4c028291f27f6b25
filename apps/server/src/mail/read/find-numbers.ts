import {
  findCaseNumbers,
  lookupInvoiceNumber,
  parseOcr,
  parseOrgNumber,
  parsePersonalNumber,
} from '@underlag/domain/identifiers';
import { findAmounts } from './find-amounts.ts';

export type NumberKind =
  | 'case_number'
  | 'invoice_number'
  | 'customer_number'
  | 'agreement_number'
  | 'org_number'
  | 'personal_number'
  | 'ocr'
  | 'amount';

/** Where a number stands: the subject, what the sender wrote now, what was quoted, or a file (by its place among the attachments). */
export type NumberPlace = { part: 'subject' | 'text' | 'quoted' } | { part: 'attachment'; index: number };

/**
 * A candidate, never a fact: it must be looked up and a person confirms it. `value` is its normal form (an amount in öre), `written` how it
 * stood, `labelled` whether a word beside it says what it is ("fakturanr"), `places` everywhere it was found, best first.
 */
export type FoundNumber = {
  kind: NumberKind;
  value: string;
  written: string;
  labelled: boolean;
  places: NumberPlace[];
};

/** What to search. `today` is YYYY-MM-DD in Sweden: it tells the century of a personal number. */
type SearchedTexts = {
  subject: string;
  text: string;
  textWithoutQuotes: string;
  attachments: readonly { text: string | null }[];
  today: string;
};

type Hit = { kind: NumberKind; value: string; written: string; labelled: boolean };

const MAX_SEARCHED = 300_000;
const MAX_FOUND = 300;

/** All candidate numbers of a message, each once, those in the subject and the sender's own words before those quoted or attached. */
export function findNumbers(texts: SearchedTexts): FoundNumber[] {
  const parts: [NumberPlace, string][] = [
    [{ part: 'subject' }, texts.subject],
    [{ part: 'text' }, texts.textWithoutQuotes],
    ...texts.attachments.flatMap(({ text }, index): [NumberPlace, string][] =>
      text ? [[{ part: 'attachment', index }, text]] : [],
    ),
    [{ part: 'quoted' }, texts.text],
  ];
  const found = new Map<string, FoundNumber>();
  for (const [place, text] of parts) {
    for (const hit of hitsIn(text.slice(0, MAX_SEARCHED), texts.today)) {
      const key = `${hit.kind} ${hit.value}`;
      const known = found.get(key);
      if (!known) {
        if (found.size < MAX_FOUND) found.set(key, { ...hit, places: [place] });
        continue;
      }
      known.labelled ||= hit.labelled;
      // The whole text holds the sender's own words too: what was found there is not quoted.
      if (
        !known.places.some((each) => same(each, place) || (place.part === 'quoted' && each.part === 'text'))
      )
        known.places.push(place);
    }
  }
  return withoutReferences([...found.values()]);
}

/** A payment reference of ours has ten digits and may look like an organisation or personal number: when its invoice is named, it is none. */
function withoutReferences(found: FoundNumber[]): FoundNumber[] {
  const named = new Set(
    found.flatMap(({ kind, value, labelled }) => (kind === 'invoice_number' && labelled ? [value] : [])),
  );
  const isReference = (digits: string): boolean => digits.length === 10 && named.has(digits.slice(0, -1));
  return found.filter(
    ({ kind, written }) => (kind !== 'org_number' && kind !== 'personal_number') || !isReference(written),
  );
}

function same(one: NumberPlace, other: NumberPlace): boolean {
  return (
    one.part === other.part &&
    (one.part !== 'attachment' || other.part !== 'attachment' || one.index === other.index)
  );
}

function hitsIn(text: string, today: string): Hit[] {
  return [
    ...findCaseNumbers(text).map(
      (value): Hit => ({ kind: 'case_number', value, written: value, labelled: true }),
    ),
    ...labelledInvoices(text),
    ...prefixed(
      text,
      'customer_number',
      'K',
      /\b(?:kundn(?:ummer|r)|kund\s?(?:nr|id)|customer\s?(?:no|number|id))\.?\s{0,2}:?\s{0,2}(?:är\s|is\s)?(\d{6})(?!\d)/giu,
    ),
    ...prefixed(
      text,
      'agreement_number',
      'A',
      /\b(?:avtals?n(?:ummer|r)|avtal\s?(?:nr)?|agreement\s?(?:no|number)?)\.?\s{0,2}:?\s{0,2}(?:är\s|is\s)?(\d{6})(?!\d)/giu,
    ),
    ...digitRuns(text, today),
    ...findAmounts(text).map(
      ({ ore, written }): Hit => ({ kind: 'amount', value: String(ore), written, labelled: true }),
    ),
  ];
}

const INVOICE_LABEL =
  /\b(?:faktura(?:n|or|orna)?(?:ns)?\s?(?:nummer|nr|numret)?|fakt\.?\s?nr|invoices?\s?(?:number|no|nr)?)\.?\s{0,2}(?:[:#]|nr\.?)?\s{0,3}(\d(?:[ -]?\d){5,11})(?![\d-])/giu;

function labelledInvoices(text: string): Hit[] {
  return Array.from(text.matchAll(INVOICE_LABEL), ([, written = '']) => ({
    written,
    value: lookupInvoiceNumber(written),
  }))
    .filter(({ value }) => value.length >= 6 && value.length <= 10 && !isDay(value))
    .map(({ written, value }): Hit => ({ kind: 'invoice_number', value, written, labelled: true }));
}

/** Numbers with our own letter before them (`K-104233`), or with a word that says so and the bare six digits. */
function prefixed(text: string, kind: NumberKind, letter: string, label: RegExp): Hit[] {
  const plain = new RegExp(String.raw`(?<![\p{L}\d])${letter}[- ]?(\d{6})(?![\d-])`, 'giu');
  return [...text.matchAll(plain), ...text.matchAll(label)].map(
    ([written, digits = '']): Hit => ({ kind, value: `${letter}-${digits}`, written, labelled: true }),
  );
}

const DIGITS =
  /(?<![\d\p{L}])(?<!\d[-.,:/])(?:\d{6}|\d{8})[-+]\d{4}(?![\d-])|(?<![\d\p{L}-])(?<!\d[.,:/])\d{8,25}(?![\d\p{L}]|[-.,:/]\d)/gu;

/** Runs of digits by their form: invoice numbers (8–9), organisation and personal numbers, payment references. */
function digitRuns(text: string, today: string): Hit[] {
  return Array.from(text.matchAll(DIGITS)).flatMap((match): Hit[] => {
    const written = match[0];
    const label =
      /([\p{L}.-]+)[\s:]{0,4}$/u
        .exec(text.slice(Math.max(0, match.index - 30), match.index))?.[1]
        ?.toLowerCase() ?? '';
    const says = (word: RegExp): boolean => word.test(label);
    const hits: Hit[] = [];
    const add = (kind: NumberKind, value: string, labelled: boolean): void =>
      void hits.push({ kind, value, written, labelled });
    const bare = /^\d+$/u.test(written);
    if (bare && (written.length === 8 || written.length === 9) && !isDay(written))
      add('invoice_number', written, says(/faktura|invoice/u));
    const org = parseOrgNumber(written);
    if (org.ok && !says(/ocr/u)) add('org_number', org.value, says(/org/u));
    const person = parsePersonalNumber(written, today);
    if (person.ok && !says(/ocr|org/u)) add('personal_number', person.value, says(/person|pers\.?n|pnr/u));
    if (!bare || written.length < (says(/ocr/u) ? 4 : 10)) return hits;
    const ocr = parseOcr(written);
    if (!ocr.ok || says(/org|person|gln/u)) return hits;
    add('ocr', ocr.value, says(/ocr|referens/u));
    // Our payment references are the invoice number and its check digit.
    if (written.length === 9 || written.length === 10) add('invoice_number', written.slice(0, -1), false);
    return hits;
  });
}

function isDay(digits: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u.test(digits);
}
