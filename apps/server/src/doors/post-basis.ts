import type { FilledTemplate } from '@underlag/api/cases';
import type { Carrying } from './carry-out.ts';
import type { NewEvent } from './case-events.ts';
import { postLetter } from './post-letter.ts';

/** The kind under which the letter with an invoice's basis is kept. */
export const basisLetter = 'basis';

/** Makes the basis as a letter to these lines of an envelope and keeps it on the case, to be printed and posted. No mail leaves. */
export const postBasis = (
  carrying: Carrying,
  filled: FilledTemplate,
  recipient: readonly string[],
): Promise<NewEvent[]> => postLetter(carrying, filled, { kind: basisLetter, name: 'underlag', recipient });
