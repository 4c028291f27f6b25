import { parseCostCentre } from './cost-centre.ts';
import { parseBankgiro, parsePlusgiro } from './giro.ts';
import { parseGln } from './gln.ts';
import { parseOcr } from './ocr.ts';
import { parseOrgNumber } from './org-number.ts';
import type { Parsed } from './parsed.ts';
import { parsePeppolId } from './peppol-id.ts';
import { parsePersonalNumber } from './personal-number.ts';

const parsers = {
  org_number: parseOrgNumber,
  personal_number: parsePersonalNumber,
  gln: parseGln,
  peppol_id: parsePeppolId,
  ocr: parseOcr,
  bankgiro: parseBankgiro,
  plusgiro: parsePlusgiro,
  cost_centre: parseCostCentre,
};

export type IdentifierKind = keyof typeof parsers;

/** The kinds of identifier that can be asked about by name. */
export const identifierKinds = Object.keys(parsers) as IdentifierKind[];

/** Reads what was written as the kind it should be. `today` (YYYY-MM-DD in Sweden) tells the century of a personal number. */
export function identify(kind: IdentifierKind, written: string, today: string): Parsed {
  return parsers[kind](written, today);
}
