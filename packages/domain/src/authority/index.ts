export { type Act, acts, type Scope, scopes } from './acts.ts';
export { type AuthorityDecision, decideAuthority } from './decide-authority.ts';
export {
  type AuthorityResult,
  authorityResults,
  type Reason,
  type ReasonCode,
  type ReasonWeight,
  reasonCodes,
  weightOf,
} from './reasons.ts';
export type { RegisterRow } from './register.ts';
export {
  type AuthorityObject,
  type AuthorityRequest,
  channels,
  type PayerMark,
  type Proof,
  payerMarks,
  type RequestChannel,
  type Requester,
} from './request.ts';
