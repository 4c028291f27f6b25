export { actNames } from './act-names.ts';
export { type Act, acts, isPayerAct, type Scope, scopes } from './acts.ts';
export { type Cure, type CureKind, curesOf } from './cures.ts';
export { type AuthorityDecision, decideAuthority } from './decide-authority.ts';
export { judgeWish, type KnownContact, lastReviewDay, type WishFacts } from './judge-wish.ts';
export {
  type AuthorityResult,
  authorityResults,
  type Reason,
  type ReasonCode,
  type ReasonWeight,
  reasonCodes,
  weightOf,
} from './reasons.ts';
export { isPastReview, type RegisterRow, standingOf } from './register.ts';
export type { RegisteredAddress, RegisterWish } from './register-wish.ts';
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
export { scopeNames } from './scope-names.ts';
export type { WishRefusal } from './wish-refusals.ts';
