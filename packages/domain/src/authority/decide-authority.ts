import { isPayerAct, registerActs } from './acts.ts';
import { payerChecks } from './payer-checks.ts';
import { type AuthorityResult, type Reason, resultOf, weightOf } from './reasons.ts';
import type { RegisterRow } from './register.ts';
import { type Check, registerChecks } from './register-checks.ts';
import type { AuthorityRequest } from './request.ts';

/** What a request comes to, with the reasons in the order they were found. Plain data: freeze it as it is. */
export interface AuthorityDecision {
  readonly result: AuthorityResult;
  readonly reasons: readonly Reason[];
}

/**
 * Decides what a requester may have done (G1). `today` is the date in Stockholm; rows of other contacts and customers may stand
 * in the register and count for nothing. Each check speaks in its order, the first refusal ends it, and the result is that of
 * the lowest reason.
 */
export function decideAuthority(
  request: AuthorityRequest,
  register: readonly RegisterRow[],
  today: string,
): AuthorityDecision {
  const { act } = request;
  const reasons = untilRefused(
    isPayerAct(act)
      ? payerChecks(request, act, register, today)
      : registerChecks(request, registerActs[act], register, today),
  );
  const result = resultOf(reasons);
  // The conditions of an allow would mislead beside anything less.
  const said = result === 'allow' ? reasons : reasons.filter(({ code }) => weightOf(code) !== 'condition');
  return { result, reasons: said };
}

function untilRefused(checks: readonly Check[]): Reason[] {
  const reasons: Reason[] = [];
  for (const check of checks) {
    reasons.push(...check());
    if (resultOf(reasons) === 'deny') break;
  }
  return reasons;
}
