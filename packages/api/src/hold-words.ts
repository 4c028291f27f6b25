import { type Text, text } from '@underlag/domain/text';
import type { HoldReason } from './case-lists.ts';

/** Why dunning rests, in words. */
export const holdWords: Readonly<Record<HoldReason, Text>> = {
  dispute: text('Bestridd', 'Disputed'),
  non_receipt: text('Fakturan kom inte fram', 'The invoice did not arrive'),
  extension: text('Anstånd', 'Extension'),
  plan: text('Avbetalningsplan', 'Payment plan'),
  wrong_party: text('Fel mottagare', 'Wrong party'),
  credit_pending: text('Väntar på kredit', 'Credit pending'),
};
