import { parseCostCentre } from '../identifiers/index.ts';
import { type Text, text } from '../text/index.ts';
import { type FoundCode, findCostCentres, writtenIn } from './find-cost-centre.ts';
import { placeOf } from './place-names.ts';
import type {
  CostCentre,
  FoundIn,
  InvoiceCheck,
  OurBooks,
  ReasonCode,
  SupplierInvoice,
  Verdict,
} from './supplier-invoice.ts';

type Place = { foundIn: FoundIn; line: string | null };
type Result = { check: InvoiceCheck; found: Verdict['costCentre'] };

/** The cost centre an invoice is to be booked on: the one given besides it, else the only one its references hold; it must be an active one of ours. */
export function checkCostCentre(invoice: SupplierInvoice, { costCentres }: OurBooks): Result {
  const found = findCostCentres(invoice.references);
  const given = invoice.givenCostCentre?.trim() ?? '';
  if (given !== '') return checkGiven(given, found, costCentres);
  const [first, second] = found;
  if (!first) return nothing(nothingFound(invoice));
  if (second) return nothing(several(found));
  return known(first.code, { foundIn: first.in, line: first.line }, costCentres);
}

function checkGiven(given: string, found: readonly FoundCode[], ours: readonly CostCentre[]): Result {
  const parsed = parseCostCentre(given);
  if (!parsed.ok)
    return nothing(
      fails(
        'not_four_digits',
        text(
          `Kostnadsstället ”${given}” har inte exakt fyra siffror.`,
          `The cost centre “${given}” does not have exactly four digits.`,
        ),
      ),
    );
  const place = found.find(({ code }) => code === parsed.value);
  return known(parsed.value, { foundIn: place?.in ?? 'given', line: place?.line ?? null }, ours);
}

function known(code: string, place: Place, ours: readonly CostCentre[]): Result {
  const where = placeOf(place.foundIn, place.line);
  const own = ours.find((each) => each.code === code);
  if (!own)
    return nothing(
      fails(
        'unknown_cost_centre',
        text(
          `Kostnadsstället ${code} (${where.sv}) finns inte hos oss.`,
          `We have no cost centre ${code} (${where.en}).`,
        ),
      ),
    );
  if (!own.active)
    return nothing(
      fails(
        'inactive_cost_centre',
        text(
          `Kostnadsstället ${code} (${where.sv}) används inte längre.`,
          `The cost centre ${code} (${where.en}) is no longer in use.`,
        ),
      ),
    );
  return {
    check: {
      ...about,
      state: 'sound',
      code: null,
      says: text(`${code} ${own.name}. ${where.sv}.`, `${code} ${own.name}. ${where.en}.`),
    },
    found: { code, name: own.name, ...place },
  };
}

function nothingFound({ form, references }: SupplierInvoice): InvoiceCheck {
  const written = writtenIn(references);
  if (written.length > 0) {
    const list = (locale: 'sv' | 'en') =>
      written
        .slice(0, 5)
        .map(({ value, ...place }) => `${placeOf(place.in, place.line)[locale]}: ”${value.trim()}”`)
        .join(', ');
    return fails(
      'not_four_digits',
      text(
        `Inget referensfält har ett kostnadsställe med exakt fyra siffror. ${list('sv')}.`,
        `No reference field holds a cost centre of exactly four digits. ${list('en')}.`,
      ),
    );
  }
  if (form === 'mailed_pdf' || form === 'paper')
    return { ...about, state: 'unread', code: null, says: text('Inte avläst.', 'Not read.') };
  return fails(
    'no_reference',
    text(
      'Fakturan har inget kostnadsställe: alla referensfält är tomma.',
      'The invoice has no cost centre: every reference field is empty.',
    ),
  );
}

function several(found: readonly FoundCode[]): InvoiceCheck {
  const list = (locale: 'sv' | 'en') =>
    found
      .slice(0, 8)
      .map(({ code, in: field, line }) => `${code} (${placeOf(field, line)[locale]})`)
      .join(', ');
  return {
    ...about,
    state: 'asks',
    code: 'several',
    says: text(
      `Fakturan anger flera kostnadsställen: ${list('sv')}.`,
      `The invoice gives several cost centres: ${list('en')}.`,
    ),
  };
}

const about = { of: 'cost_centre' as const, name: text('Kostnadsställe', 'Cost centre') };

const fails = (code: ReasonCode, says: Text): InvoiceCheck => ({ ...about, state: 'fails', code, says });

const nothing = (check: InvoiceCheck): Result => ({ check, found: null });
