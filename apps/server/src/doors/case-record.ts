import { type CaseType, caseType } from '@underlag/domain/case-types';
import type { CaseFacts } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import { ore, type Tx } from '../db.ts';
import { payerIdentity } from './payer-identity.ts';

export const invoiceParts = {
  ledgerOrders: { where: { kind: 'credit', state: { in: ['queued', 'sent'] } } },
} satisfies Prisma.InvoiceInclude;

const parts = {
  customer: { include: { contacts: { include: { addresses: true } } } },
  invoice: { include: invoiceParts },
  ledgerOrders: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  holds: { orderBy: { id: 'asc' } },
  slaPolicy: { include: { calendar: true } },
  events: { where: { kind: 'confirmed_by_link' }, select: { seq: true }, take: 1 },
  messages: {
    select: {
      id: true,
      at: true,
      direction: true,
      automatic: true,
      fromAddress: true,
      proof: true,
      delivery: { select: { state: true } },
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.CaseInclude;

export type LoadedCase = Prisma.CaseGetPayload<{ include: typeof parts }>;

/** A case in hand: its row with what belongs to it, its type, and what rules may look at. */
export interface CaseRecord {
  row: LoadedCase;
  type: CaseType;
  facts: CaseFacts;
}

/** Loads a case whose right to be held has been settled already. */
export async function loadCase(tx: Tx, caseId: string): Promise<CaseRecord | null> {
  const row = await tx.db.case.findUnique({
    where: { id: caseId },
    include: parts,
    relationLoadStrategy: 'join',
  });
  return row && toRecord(row);
}

function toRecord(row: LoadedCase): CaseRecord {
  const type = caseType(row.typeKey);
  return { row, type, facts: factsOf(row, type) };
}

/** What other cases have ordered to be credited on the same invoice and the ledger has not carried out yet, in öre. */
const creditedElsewhere = (row: LoadedCase): number =>
  (row.invoice?.ledgerOrders ?? [])
    .filter(({ caseId }) => caseId !== row.id)
    .reduce((sum, { amountOre }) => sum + ore(amountOre), 0);

/** What rules may know of a loaded case. */
export function factsOf(row: LoadedCase, type: CaseType): CaseFacts {
  const fields = type.schema.parse(row.fields);
  return {
    type: row.typeKey,
    state: row.state,
    fields,
    hasCustomer: row.customerId !== null,
    invoice: row.invoice && {
      number: row.invoice.number,
      totalOre: ore(row.invoice.totalOre),
      paidOre: ore(row.invoice.paidOre),
      creditedOre: ore(row.invoice.creditedOre) + creditedElsewhere(row),
    },
    ledger: row.ledgerOrders.map((order) => ({
      kind: order.kind as 'credit' | 'hold' | 'release_hold',
      state: order.state as 'queued' | 'sent' | 'acknowledged' | 'failed',
    })),
    payerIdentity: payerIdentity(row, fields),
    verifiedSender:
      hasConfirmedByLink(row) ||
      row.messages.some((message) => message.direction === 'in' && isVerifiedFor(row, message)),
    answered: row.messages.some(isAnswer),
    answeredInState: row.messages.some((message) => isAnswer(message) && message.at >= row.stateSince),
    doneAt: row.doneAt?.toISOString() ?? null,
  };
}

const isAnswer = (message: LoadedCase['messages'][number]) =>
  message.direction === 'out' &&
  !message.automatic &&
  message.delivery !== null &&
  !['undone', 'failed'].includes(message.delivery.state);

/** Verified: one From, a valid and aligned DKIM signature, and the address is registered for a contact of the linked customer. */
export function isVerifiedFor(
  row: LoadedCase,
  message: { fromAddress: string | null; proof: Prisma.JsonValue },
): boolean {
  const proof = message.proof;
  const proven =
    proof !== null && typeof proof === 'object' && !Array.isArray(proof) && proof.sender === 'verified';
  return proven && registeredContact(row, message.fromAddress) !== null;
}

/** The form's sender used the link that was sent to this address, and it is registered for a contact of the linked customer. */
const hasConfirmedByLink = (row: LoadedCase): boolean =>
  row.events.length > 0 && registeredContact(row, row.requesterAddress) !== null;

/** Whether the requester wrote from their own verified address, or confirmed by the link sent to it: not somebody else who has joined the case. */
export function isVerifiedRequester(row: LoadedCase): boolean {
  const address = row.requesterAddress?.toLowerCase();
  return (
    hasConfirmedByLink(row) ||
    row.messages.some(
      (message) =>
        message.direction === 'in' &&
        message.fromAddress?.toLowerCase() === address &&
        isVerifiedFor(row, message),
    )
  );
}

/** The contact of the linked customer for whom this mail address is registered. */
export function registeredContact(row: LoadedCase, address: string | null) {
  if (!address) return null;
  return (
    row.customer?.contacts.find((contact) =>
      contact.addresses.some((known) => known.kind === 'email' && known.value === address.toLowerCase()),
    ) ?? null
  );
}
