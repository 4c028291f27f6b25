export { type ApprovalFacts, type Eligible, nobodyCanFinish } from './approval-chain.ts';
export {
  type ApprovalAnswer,
  type Approver,
  type Capacity,
  capacityOf,
  decideApproval,
  decideWithdrawal,
  mayNotDecide,
  passesOn,
} from './decide-approval.ts';
export { decideMove, offerMoves } from './decide-move.ts';
export type { Effect } from './effect.ts';
export { nothingKnown } from './nothing-known.ts';
export {
  type AgreementFacts,
  type CallOutFacts,
  type CaseFacts,
  type Category,
  type CustomerFacts,
  categories,
  type DisputedLine,
  type InvoiceFacts,
  type LedgerFacts,
  type Mover,
  type MoveWish,
  type OrderFacts,
  type PlanFacts,
  type Refusal,
  type RequestFacts,
  type RightFacts,
  type Rule,
  type SupplierInvoiceFacts,
} from './rule.ts';
export type { Change, Move, MoveDecision, OfferedMove, State, Workflow } from './workflow.ts';
