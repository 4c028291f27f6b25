import type { ReasonView, Replayed, Result } from '@underlag/api/rights';
import {
  type AuthorityRequest,
  decideAuthority,
  type Reason,
  type RegisterRow,
  weightOf,
} from '@underlag/domain/authority';
import { text } from '@underlag/domain/text';
import type { AuthorityDecision } from '@underlag/prisma/generated/client';
import { canonical } from './append-events.ts';

/** A frozen decision made again from the request, the rows and the day that were frozen with it; the register of today has no say (G1). */
export function replayDecision({ request, register, today, result, reasons }: AuthorityDecision): Replayed {
  const again = decideAuthority(
    request as unknown as AuthorityRequest,
    register as unknown as RegisterRow[],
    today,
  );
  const frozen = { result: result as Result, reasons: reasons as unknown as Reason[] };
  return {
    frozen: { result: frozen.result, reasons: frozen.reasons.map(viewReason) },
    again: { result: again.result, reasons: again.reasons.map(viewReason) },
    same: canonical(again) === canonical(frozen),
  };
}

export const viewReason = ({ code, sv, en, row }: Reason): ReasonView => ({
  code,
  weight: weightOf(code),
  says: text(sv, en),
  row,
});
