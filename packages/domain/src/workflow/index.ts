export {
  type ApprovalAnswer,
  type ApprovalFacts,
  type Approver,
  decideApproval,
  decideWithdrawal,
  mayNotDecide,
} from './decide-approval.ts';
export { decideMove, offerMoves } from './decide-move.ts';
export { nothingKnown } from './nothing-known.ts';
export {
  type AgreementFacts,
  type CallOutFacts,
  type CaseFacts,
  type Category,
  type CustomerFacts,
  categories,
  type Effect,
  type InvoiceFacts,
  type LedgerFacts,
  type Mover,
  type MoveWish,
  type OrderFacts,
  type Refusal,
  type RequestFacts,
  type RightFacts,
  type Rule,
} from './rule.ts';
export type { Change, Move, MoveDecision, OfferedMove, State, Workflow } from './workflow.ts';
