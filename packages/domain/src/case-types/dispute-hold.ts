import type { CaseFacts } from '../workflow/index.ts';
import type { HoldWish } from './define-case-type.ts';
import { openOre } from './money.ts';
import { creditDecisions, creditIsRecorded } from './rules.ts';

const undecided = ['new', 'investigating', 'waiting_basis', 'awaiting_approval'];

/**
 * G12. The customer is protected from registration on: for the disputed amount, or for all that is left to pay while that is
 * unknown. A decision lifts it from what is upheld, and what is credited stays held until the credit note's number is there.
 */
export function holdOf(facts: CaseFacts): HoldWish | null {
  const { invoice, fields, state } = facts;
  if (!invoice) return null;
  if (undecided.includes(state)) {
    const open = openOre(invoice);
    const amountOre = Math.min(oreOf(fields.disputedAmount) ?? open, open);
    return amountOre > 0 ? { state: 'active', reason: 'dispute', amountOre } : null;
  }
  if (state !== 'decided' && state !== 'communicated') return null;
  const amountOre = oreOf(fields.decision === 'reinvoiced' ? fields.replacedAmount : fields.creditedAmount);
  if (!creditDecisions.includes(String(fields.decision)) || !amountOre || creditIsRecorded(facts))
    return null;
  return { state: 'credit_pending', reason: 'credit_pending', amountOre };
}

const oreOf = (value: unknown): number | null => (typeof value === 'number' ? value : null);
