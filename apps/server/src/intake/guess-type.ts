import { caseType, proposeType } from '@underlag/domain/case-types';
import type { ReadMessage } from '../mail/read/read-message.ts';

/** A label with its number, such as the organisation number under a signature: who states one does not ask for it. */
const stated =
  /(?:org(?:anisations?|\.)?[\s-]?(?:nr|nummer|number|no)|person(?:nummer|nr)|kund(?:nummer|nr))\.?\s?:?\s{0,3}[a-z]{0,2}-?\d[\d -]{4,}/giu;

/** The case type a message's own words clearly ask for, else `unsorted`. */
export function guessType({ subject, textWithoutQuotes }: ReadMessage) {
  const guess = proposeType(subject, textWithoutQuotes.replace(stated, ' '));
  return caseType(guess?.type ?? 'unsorted');
}
