import { type Text, text } from '../text/index.ts';
import type { CheckKey, LateFeeCheck } from './late-fee.ts';

const names: Readonly<Record<CheckKey, Text>> = {
  in_time: text('Betald i tid?', 'Paid in time?'),
  debtor: text('Får tas ut av den här kunden?', 'May it be charged to this customer?'),
  agreed: text('Överenskommen i avtalet?', 'Agreed in the agreement?'),
  once: text('Uttagen en enda gång?', 'Charged only once?'),
  on_cost: text('Ränta bara på kapitalet?', 'Interest on the capital only?'),
  hold: text('Vilade kravet?', 'Was the claim at rest?'),
  delivery: text('Kom fakturan fram?', 'Did the invoice arrive?'),
  ceiling: text('Rätt belopp?', 'The right amount?'),
};

/** A check's answer: what it found, how much it speaks for waiving, and the sentence that says so. */
export const answer = (
  key: CheckKey,
  finding: LateFeeCheck['finding'],
  waiveOre: number,
  sv: string,
  en: string,
): LateFeeCheck => ({ key, name: names[key], finding, waiveOre, says: text(sv, en) });
