import type { Text } from '../text/index.ts';
import type { StateCategory } from './policy.ts';

/**
 * What clocks look at in a case's history, in the order it happened; `at` is an ISO instant.
 * - `opened`: the case reached us; once, first. The instant is when the message was received, not when it was read.
 * - `entered`: a state began. `name` is what the state is called in the arithmetic, its key where it is left out.
 * - `answered`: a message to the requester left us, or the requester was reached by phone or in person; `automatic` when no
 *   person wrote or released it.
 * - `updated`: the requester learnt how the matter stands in another way.
 */
export type ClockEvent =
  | StateBegan
  | { readonly kind: 'answered'; readonly at: string; readonly automatic: boolean }
  | { readonly kind: 'updated'; readonly at: string };

export interface StateBegan {
  readonly kind: 'opened' | 'entered';
  readonly at: string;
  readonly category: StateCategory;
  readonly state: string;
  readonly name?: Text;
}
