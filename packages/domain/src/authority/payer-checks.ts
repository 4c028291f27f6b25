import { type PayerAct, payerActs } from './acts.ts';
import { because, type Reason } from './reasons.ts';
import { type RegisterRow, standingOf } from './register.ts';
import type { Check } from './register-checks.ts';
import type { AuthorityRequest } from './request.ts';
import { checkSender, senderReasons, strengthOf } from './sender-strength.ts';

/** The checks of an act of the payer: two of three numbers that agree, or a verified contact of the customer (G1). */
export function payerChecks(
  request: AuthorityRequest,
  act: PayerAct,
  register: readonly RegisterRow[],
  today: string,
): Check[] {
  return [() => payerKnown(request, act, register, today), () => checkSender(request)];
}

function payerKnown(
  request: AuthorityRequest,
  act: PayerAct,
  register: readonly RegisterRow[],
  today: string,
): Reason[] {
  const strength = strengthOf(request);
  const verified = strength === 'verified' && isContactHere(request, register, today);
  const byNumbers = new Set(request.requester.identity).size >= 2;
  if (!verified && !byNumbers) return [because('payer_identity_missing')];
  return [
    ...(byNumbers ? [because('payer_identity')] : []),
    ...(verified ? [...senderReasons(request, strength), because('verified_contact')] : []),
    ...(verified ? [] : payerActs[act].map((code) => because(code))),
  ];
}

// One whose every right has ended speaks for the customer no longer.
function isContactHere(
  { requester, object }: AuthorityRequest,
  register: readonly RegisterRow[],
  today: string,
): boolean {
  if (requester.contact === null) return false;
  if (requester.customers?.includes(object.customer)) return true;
  return register.some(
    (row) =>
      row.contact === requester.contact &&
      row.customer === object.customer &&
      row.evidence !== null &&
      standingOf(row, today) === 'in_force',
  );
}
