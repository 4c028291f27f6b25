export { decideMove, offerMoves } from './decide-move.ts';
export {
  type CaseFacts,
  type Category,
  categories,
  type Effect,
  type InvoiceFacts,
  type LedgerFacts,
  type Mover,
  type MoveWish,
  type Refusal,
  type Rule,
} from './rule.ts';
export type { Change, Move, MoveDecision, OfferedMove, State, Workflow } from './workflow.ts';
