import type { Act, Scope, Strength } from './acts.ts';
import { registerActs } from './acts.ts';
import { decideAuthority } from './decide-authority.ts';
import type { RegisterRow } from './register.ts';
import type { AuthorityRequest, Proof, RequestChannel } from './request.ts';

// A request, a row and the ways a sender can be known, for the specifications.

export const today = '2026-06-15';
export const yesterday = '2026-06-14';
export const tomorrow = '2026-06-16';

export const written = { receivedAt: '2026-06-15T07:12:00Z', sha256: 'a'.repeat(64) };
export const noProof: Proof = {
  sender: 'none',
  fromRegisteredAddress: false,
  confirmedByLink: false,
  calledBack: false,
  written: null,
};

/** How a request arrives and what is known of its sender. */
export interface Way {
  channel: RequestChannel;
  proof: Proof;
}

const aligned = { sender: 'aligned', fromRegisteredAddress: true } as const;

export const ways = {
  'verified mail': { channel: 'email', proof: { ...noProof, ...aligned, written } },
  'confirmed form': { channel: 'form', proof: { ...noProof, confirmedByLink: true } },
  'confirmed portal': { channel: 'portal', proof: { ...noProof, confirmedByLink: true } },
  letter: { channel: 'letter', proof: { ...noProof, written } },
  'called back': { channel: 'phone', proof: { ...noProof, calledBack: true } },
  'called back mail': { channel: 'email', proof: { ...noProof, calledBack: true, written } },
  'called back form': { channel: 'form', proof: { ...noProof, calledBack: true } },
  'plain mail': { channel: 'email', proof: { ...noProof, written } },
  'aligned mail from elsewhere': { channel: 'email', proof: { ...noProof, sender: 'aligned', written } },
  'plain form': { channel: 'form', proof: noProof },
  'plain portal': { channel: 'portal', proof: noProof },
  phone: { channel: 'phone', proof: noProof },
  'letter without scan': { channel: 'letter', proof: noProof },
} as const satisfies Record<string, Way>;

/** Which column each way stands in. */
export const columnOf: Record<keyof typeof ways, Strength> = {
  'verified mail': 'verified',
  'confirmed form': 'verified',
  'confirmed portal': 'verified',
  letter: 'letter',
  'called back': 'called_back',
  'called back mail': 'called_back',
  'called back form': 'called_back',
  'plain mail': 'claimed',
  'aligned mail from elsewhere': 'claimed',
  'plain form': 'claimed',
  'plain portal': 'claimed',
  phone: 'claimed',
  'letter without scan': 'claimed',
};

/** Pia (P1) asks at customer C1 for its agreement A1, with nothing looked up. */
export const asks = (act: Act, way: Way, more: Partial<AuthorityRequest> = {}): AuthorityRequest => ({
  act,
  object: { customer: 'C1', agreement: 'A1', site: null },
  requester: { contact: 'P1', identity: [] },
  ...way,
  ...more,
});

/** A right of Pia at all of C1, for this year and the next. */
export const row = (scope: Scope, more: Partial<RegisterRow> = {}): RegisterRow => ({
  id: 'R1',
  contact: 'P1',
  scope,
  customer: 'C1',
  agreement: null,
  site: null,
  sitesOfAgreement: [],
  validFrom: '2026-01-01',
  validTo: '2027-12-31',
  revokedAt: null,
  reviewOn: '2026-12-31',
  evidence: 'E1',
  ...more,
});

export const scopeOf = (act: keyof typeof registerActs): Scope => registerActs[act].scope;

/** A decision as its result and its codes, the row behind a colon. */
export function decided(request: AuthorityRequest, register: readonly RegisterRow[], on = today): string {
  const { result, reasons } = decideAuthority(request, register, on);
  const codes = reasons.map(({ code, row: of }) => (of === null ? code : `${code}:${of}`));
  return `${result}: ${codes.join(' ')}`;
}
