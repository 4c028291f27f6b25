import type { Text } from '../text/index.ts';
import { reasonWords } from './reason-words.ts';
import type { RegisterRow } from './register.ts';

/** What a request comes to, lowest first: nothing helps, proof is missing, or it may be done. */
export const authorityResults = ['deny', 'needs_proof', 'allow'] as const;
export type AuthorityResult = (typeof authorityResults)[number];

/** Every reason a decision can give, by what it weighs; closed, and explained in this room's README. */
export const reasonCodes = {
  supports: [
    'person_known',
    'row_in_force',
    'scope_covers',
    'signatory_letter',
    'written_notice',
    'sender_verified',
    'confirmed_by_link',
    'signed_letter',
    'called_back',
    'review_current',
    'payer_identity',
    'verified_contact',
  ],
  condition: [
    'one_time_link',
    'registered_address_only',
    'read_back',
    'four_eyes',
    'announce_to_old_address',
    'second_staff_person',
    'pass_on_only',
    'billing_address_only',
  ],
  needs_proof: [
    'person_not_identified',
    'row_without_evidence',
    'written_notice_missing',
    'call_back_or_link_needed',
    'written_confirmation_needed',
    'registered_reply_needed',
    'billing_link_needed',
    'sender_proof_needed',
    'sender_failed',
    'review_overdue',
    'payer_identity_missing',
  ],
  deny: [
    'person_unknown_here',
    'row_revoked',
    'row_not_yet',
    'row_expired',
    'scope_missing',
    'shared_mailbox',
    'object_not_covered',
    'own_scopes',
    'phone_never_cancels',
  ],
} as const;

export type ReasonWeight = keyof typeof reasonCodes;
export type ReasonCode = (typeof reasonCodes)[ReasonWeight][number];

/** One reason of a decision, in both languages, with the register row it speaks of. */
export interface Reason extends Text {
  readonly code: ReasonCode;
  readonly row: string | null;
}

export function because(code: ReasonCode, row: RegisterRow | null = null): Reason {
  const { sv, en } = reasonWords(code, row);
  return { code, sv, en, row: row?.id ?? null };
}

const weights = new Map<ReasonCode, ReasonWeight>(
  (Object.keys(reasonCodes) as ReasonWeight[]).flatMap((weight) =>
    reasonCodes[weight].map((code): [ReasonCode, ReasonWeight] => [code, weight]),
  ),
);

/** What a reason weighs: speaks for it, binds what is allowed, asks for proof, or refuses. */
export function weightOf(code: ReasonCode): ReasonWeight {
  return weights.get(code) ?? 'needs_proof';
}

/** A decision is as low as its lowest reason. */
export function resultOf(reasons: readonly Reason[]): AuthorityResult {
  const weighs = (weight: ReasonWeight) => reasons.some(({ code }) => weightOf(code) === weight);
  if (weighs('deny')) return 'deny';
  return weighs('needs_proof') ? 'needs_proof' : 'allow';
}
