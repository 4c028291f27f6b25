import { kronor, text } from '../text/index.ts';
import type { Refusal } from './rule.ts';

/** An approval as the rules see it; the amount in öre, null when no money is asked for. */
export interface ApprovalFacts {
  state: 'open' | 'approved' | 'rejected' | 'returned' | 'withdrawn' | 'void';
  requestedBy: string;
  /** Who last changed what the case says before it was asked for. */
  lastEditorId: string | null;
  amountOre: number | null;
  /** Who has said yes up to their own limit and let it pass on, and for whom if they stood in, in order. */
  steps: readonly { decidedBy: string; standsInFor: string | null }[];
}

/** Somebody who may decide on the case, with how much they may approve themselves, in öre. */
export interface Eligible {
  personId: string;
  name: string;
  limitOre: number;
}

type Chain = Pick<ApprovalFacts, 'requestedBy' | 'lastEditorId' | 'amountOre' | 'steps'>;

/** Everybody who has a part in a request already: who asked, who last edited, who has said yes and for whom. Nobody has two. */
export const involvedIn = ({ requestedBy, lastEditorId, steps }: Omit<Chain, 'amountOre'>): Set<string> =>
  new Set([
    requestedBy,
    ...(lastEditorId ? [lastEditorId] : []),
    ...steps.flatMap(({ decidedBy, standsInFor }) => [decidedBy, ...(standsInFor ? [standsInFor] : [])]),
  ]);

/**
 * Why nobody is left who could finish the request: all approvers who have no part in it have too low a limit. Null when
 * somebody can, or when no money is asked for. Those who are away count: they come back, or have a deputy.
 */
export function nobodyCanFinish(chain: Chain, approvers: readonly Eligible[]): Refusal | null {
  if (chain.amountOre === null) return null;
  const involved = involvedIn(chain);
  const left = approvers.filter(({ personId }) => !involved.has(personId));
  const highest = [...left].sort((a, b) => b.limitOre - a.limitOre)[0];
  if (highest && highest.limitOre >= chain.amountOre) return null;
  const amount = kronor(chain.amountOre);
  const top = highest && kronor(highest.limitOre);
  return {
    code: 'approval.no_limit_suffices',
    says: highest
      ? text(
          `Ingen som kan attestera har en gräns på ${amount.sv}. Den högsta är ${top?.sv} (${highest.name}). Sänk beloppet, eller låt en administratör höja en gräns.`,
          `Nobody who can approve has a limit of ${amount.en}. The highest is ${top?.en} (${highest.name}). Lower the amount, or have an administrator raise a limit.`,
        )
      : text(
          'Det finns ingen annan attestant för kön. Låt en administratör ge någon rätten.',
          'There is no other approver for the queue. Have an administrator give somebody the right.',
        ),
  };
}
