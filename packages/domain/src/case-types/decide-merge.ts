import { type Text, text } from '../text/index.ts';
import type { Category, Refusal } from '../workflow/index.ts';

/** What a case holds on to that a merge would leave hanging, in the order it is told. */
export const ties = {
  approval: text('väntar på attest', 'it waits for approval'),
  decision: text(
    'har ett beslut som inte är klart',
    'a decision has been made in it that is not carried through',
  ),
  hold: text(
    'har en kravspärr som det andra ärendet inte håller på samma faktura',
    'it has a dunning hold that the other case does not keep on the same invoice',
  ),
  disclosure: text('har en länk ute som inte är öppnad', 'it has a link out that nobody has opened'),
  order: text('väntar på ekonomisystemet', 'it waits for the ledger'),
  plan: text('har en betalplan som löper', 'it has a running payment plan'),
  enrolment: text('har ett byte av leveranssätt på väg', 'it has a change of delivery on its way'),
  instruction: text('har en åtgärdsinstruktion på väg', 'it has an action instruction on its way'),
  register_change: text('har en registerändring som väntar', 'it has a change of the register waiting'),
  supplier_invoice: text(
    'har en leverantörsfaktura som inte är avgjord',
    'it has a supplier invoice that is not decided',
  ),
} satisfies Record<string, Text>;
export type Tie = keyof typeof ties;

/** A case as a merge sees it. */
export interface Merging {
  id: string;
  number: string;
  type: string;
  category: Category;
  /** The matter needs a right or the payer's identity, so it is judged under its own type. */
  isJudged: boolean;
  /** The linked customers of the case and of those it has taken in; an unknown one is none. */
  customers: readonly string[];
  /** The request is in writing (G4). */
  written: boolean;
  /** When the matter reached us, ISO. */
  receivedAt: string;
  ties: readonly Tie[];
}

/**
 * Why a case may not be merged into another; null when it may. Both are open and of one customer at most, nothing of the merged
 * one is left hanging, no judgement is lost, and the customer's wait is counted from its beginning: the older one stays.
 */
export function decideMerge(merged: Merging, into: Merging): Refusal | null {
  if (merged.id === into.id)
    return no('case.merge_itself', 'Välj ett annat ärende än det här.', 'Choose another case than this one.');
  if (merged.category === 'done' || into.category === 'done')
    return no(
      'case.merge_ended',
      'Båda ärendena måste vara öppna. Länka dem i stället, eller öppna det avslutade igen först.',
      'Both cases must be open. Link them instead, or reopen the ended one first.',
    );
  if (new Set([...merged.customers, ...into.customers]).size > 1)
    return no(
      'case.merge_other_customer',
      'Ärendena hör till olika kunder och kan inte slås ihop.',
      'The cases belong to different customers and cannot be merged.',
    );
  const [first] = merged.ties;
  if (first)
    return no(
      'case.merge_tied',
      `Ärende ${merged.number} ${ties[first].sv}. Gör klart det först, eller länka ärendena i stället.`,
      `Case ${merged.number} cannot be merged: ${ties[first].en}. Finish that first, or link the cases instead.`,
    );
  return loseNothing(merged, into);
}

function loseNothing(merged: Merging, into: Merging): Refusal | null {
  if (merged.isJudged && merged.type !== into.type)
    return no(
      'case.merge_other_matter',
      `Ärende ${merged.number} prövas för sig och kan bara slås ihop med ett ärende av samma typ. Länka ärendena, eller byt ärendetyp först.`,
      `Case ${merged.number} is judged by itself and can only be merged into a case of the same type. Link the cases, or change the type first.`,
    );
  const bringsWriting = merged.isJudged && merged.written && !into.written;
  const writingStays = into.isJudged && into.written && !merged.written;
  if (bringsWriting)
    return no(
      'case.merge_writing',
      `Ärende ${merged.number} har det skriftliga underlaget. Slå ihop åt andra hållet, så att det finns kvar.`,
      `Case ${merged.number} has the request in writing. Merge the other way, so that it stays.`,
    );
  if (merged.receivedAt < into.receivedAt && !writingStays)
    return no(
      'case.merge_older',
      `Ärende ${merged.number} är äldst. Slå ihop åt andra hållet, så att kundens väntan räknas från början.`,
      `Case ${merged.number} is the older one. Merge the other way, so that the customer’s wait is counted from its beginning.`,
    );
  return null;
}

const no = (code: string, sv: string, en: string): Refusal => ({ code, says: text(sv, en) });
