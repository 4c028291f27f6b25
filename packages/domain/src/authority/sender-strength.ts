import type { ActRow, Strength } from './acts.ts';
import { because, type Reason, type ReasonCode } from './reasons.ts';
import type { AuthorityRequest } from './request.ts';

/** The strongest column of G1's table that the proof reaches. `linkCures`: a confirmation link counts whatever the channel. */
export function strengthOf(request: AuthorityRequest, linkCures = false): Strength {
  const { channel, proof } = request;
  const linkCounts = linkCures || channel === 'form' || channel === 'portal';
  if (isVerifiedMail(request) || (proof.confirmedByLink && linkCounts)) return 'verified';
  if (channel === 'letter' && proof.written) return 'letter';
  return proof.calledBack ? 'called_back' : 'claimed';
}

/** How it is known who asks, and what the table says of that: conditions, or the proof that would do. */
export function strengthReasons(request: AuthorityRequest, act: ActRow): Reason[] {
  const strength = strengthOf(request, act.linkCures);
  return [...senderReasons(request, strength), ...act[strength].map((code) => because(code))];
}

/** How it is known who asks; nothing to say of a mere claim. */
export function senderReasons(request: AuthorityRequest, strength: Strength): Reason[] {
  if (strength === 'claimed') return [];
  return [
    because(strength === 'verified' && !isVerifiedMail(request) ? 'confirmed_by_link' : shownBy[strength]),
  ];
}

/** A sender that failed authentication is never good enough, whatever else is known (G1). */
export function checkSender({ proof }: AuthorityRequest): Reason[] {
  return proof.sender === 'failed' ? [because('sender_failed')] : [];
}

const shownBy = {
  verified: 'sender_verified',
  letter: 'signed_letter',
  called_back: 'called_back',
} as const satisfies Partial<Record<Strength, ReasonCode>>;

const isVerifiedMail = ({ channel, proof }: AuthorityRequest): boolean =>
  channel === 'email' && proof.sender === 'aligned' && proof.fromRegisteredAddress;
