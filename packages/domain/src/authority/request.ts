import type { Act } from './acts.ts';

export const channels = ['email', 'form', 'portal', 'phone', 'letter'] as const;
export type RequestChannel = (typeof channels)[number];

export const payerMarks = ['customer_number', 'org_number', 'invoice_number'] as const;
export type PayerMark = (typeof payerMarks)[number];

/** What a request concerns: the customer, and within it an agreement, a site, or both. */
export interface AuthorityObject {
  readonly customer: string;
  readonly agreement: string | null;
  readonly site: string | null;
}

/** Who asks: the contact person it is taken to be, and which numbers were looked up and agree. */
export interface Requester {
  readonly contact: string | null;
  readonly identity: readonly PayerMark[];
  /** The contact is a mailbox that several people read. */
  readonly sharedMailbox?: boolean;
  /** Customers the contact stands registered at although no row of the register says so. */
  readonly customers?: readonly string[];
}

/** What is known of the sender. `aligned` is exactly one From with a valid DKIM signature aligned with it (G5). */
export interface Proof {
  readonly sender: 'aligned' | 'failed' | 'none';
  /** The address is registered for this very contact. */
  readonly fromRegisteredAddress: boolean;
  /** A one-time link sent to the registered address was opened and confirmed. */
  readonly confirmedByLink: boolean;
  /** A registered number was called and the call logged: who, number, when. */
  readonly calledBack: boolean;
  /** The mail or the signed, scanned letter itself; with another channel it is no evidence of writing. */
  readonly written: { readonly receivedAt: string; readonly sha256: string } | null;
  /** The document that shows the letter's signer to sign for the company. */
  readonly signatoryEvidence?: string | null;
}

/** A wish that may need a right. */
export interface AuthorityRequest {
  readonly act: Act;
  readonly object: AuthorityObject;
  readonly requester: Requester;
  readonly channel: RequestChannel;
  readonly proof: Proof;
  /** Of `keep_register`: the contact whose rights the wish would extend. */
  readonly extendsScopesOf?: string | null;
}

/** Whether the request itself is the written evidence: a mail or a letter with its time of receipt and hash (G4). */
export function isWritten({ channel, proof }: AuthorityRequest): boolean {
  return proof.written !== null && (channel === 'email' || channel === 'letter');
}
