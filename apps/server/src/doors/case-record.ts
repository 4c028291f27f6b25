import { type CaseType, caseType } from '@underlag/domain/case-types';
import type { CaseFacts, LedgerFacts } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import { day, ore, type Tx } from '../db.ts';
import { authorityOf, type CaseAuthority, rightFacts } from './authority-of.ts';
import { countedKinds } from './clocks.ts';
import { customerFacts } from './customer-facts.ts';
import { feeParts } from './fee-facts.ts';
import { invoiceFacts } from './invoice-facts.ts';
import { authorityParts } from './register-row.ts';
import { requestMessageOf, writtenEvidenceOf } from './request-message.ts';
import { supplierInvoiceFacts } from './supplier-verdict.ts';

export const invoiceParts = {
  callOut: { include: { centre: true } },
  ledgerOrders: { where: { kind: 'credit', state: { in: ['queued', 'sent'] } } },
  dunning: {
    where: { kind: { in: ['handed_over', 'recalled'] } },
    orderBy: [{ happenedOn: 'desc' }, { id: 'desc' }],
    take: 1,
    include: { agency: true },
  },
  ...feeParts,
} satisfies Prisma.InvoiceInclude;

/** A site as the case it belongs to knows it. */
export const siteParts = {
  id: true,
  number: true,
  name: true,
  street: true,
  streetNumber: true,
  postalCode: true,
  city: true,
  centre: true,
} satisfies Prisma.SiteSelect;

export const customerParts = {
  contacts: {
    include: {
      addresses: true,
      authorities: { include: authorityParts },
    },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.CustomerInclude;

const parts = {
  assignee: { select: { id: true, name: true } },
  customer: { include: customerParts },
  agreement: true,
  site: { select: siteParts },
  invoice: { include: invoiceParts },
  order: true,
  attempts: { where: { outcome: 'reached' }, select: { id: true }, take: 1 },
  enrolments: {
    where: { state: { in: ['pending', 'active'] } },
    orderBy: { startedAt: 'desc' },
    take: 1,
  },
  ledgerOrders: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  holds: { orderBy: { id: 'asc' } },
  slaPolicy: { include: { calendar: true } },
  events: {
    where: { kind: { in: [...countedKinds, 'confirmed_by_link'] } },
    select: { at: true, kind: true, data: true },
    orderBy: { seq: 'asc' },
  },
  callBacks: { orderBy: { at: 'asc' } },
  approvals: {
    where: { OR: [{ state: 'open' }, { state: 'approved', kind: 'authority_override' }] },
    select: { id: true, kind: true, state: true, requestHash: true, requestedBy: true },
  },
  letters: { select: { kind: true, messageId: true } },
  instructions: { select: { state: true }, orderBy: { number: 'desc' }, take: 1 },
  disclosures: { where: { stoppedAt: null, contactId: { not: null } }, select: { id: true }, take: 1 },
  plans: { select: { kind: true, state: true }, orderBy: { id: 'desc' }, take: 1 },
  disputeLines: {
    select: {
      invoiceLineId: true,
      disputedOre: true,
      reason: true,
      creditedOre: true,
      rootCause: true,
      line: { select: { position: true, text: true } },
    },
    orderBy: { line: { position: 'asc' } },
  },
  supplierInvoice: { include: { supplier: true } },
  registerChanges: { select: { state: true } },
  proposals: { omit: { value: true }, orderBy: { kind: 'asc' } },
  messages: {
    select: {
      id: true,
      at: true,
      direction: true,
      channel: true,
      automatic: true,
      fromName: true,
      fromAddress: true,
      rawSha256: true,
      receivedSource: true,
      proof: true,
      delivery: { select: { state: true } },
      attachments: { select: { fileSha256: true, type: true }, orderBy: { id: 'asc' } },
    },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  },
} satisfies Prisma.CaseInclude;

export type LoadedCase = Prisma.CaseGetPayload<{ include: typeof parts }>;

/** A case in hand: its row with what belongs to it, its type, what rules may look at, and the requester's right. */
export interface CaseRecord {
  row: LoadedCase;
  type: CaseType;
  facts: CaseFacts;
  authority: CaseAuthority | null;
}

/** Loads a case whose right to be held has been settled already. */
export async function loadCase(tx: Tx, caseId: string): Promise<CaseRecord | null> {
  const row = await tx.db.case.findUnique({
    where: { id: caseId },
    include: parts,
    relationLoadStrategy: 'join',
  });
  return row && recordOf(row, caseType(row.typeKey), tx.now, await supplierInvoiceFacts(tx, row));
}

/** The same of a case that has just been written. */
export async function reloadCase(tx: Tx, caseId: string): Promise<CaseRecord> {
  const record = await loadCase(tx, caseId);
  if (!record) throw new Error('a case that was written is gone');
  return record;
}

/** A loaded row as a record, judged as things stand at `now`; what our books say of a supplier's invoice is looked up before. */
export function recordOf(
  row: LoadedCase,
  type: CaseType,
  now: string,
  supplierInvoice: CaseFacts['supplierInvoice'] = null,
): CaseRecord {
  const fields = type.schema.parse(row.fields);
  const authority = authorityOf(row, type, fields, now);
  return { row, type, facts: { ...factsOf(row, fields, authority), supplierInvoice }, authority };
}

function factsOf(
  row: LoadedCase,
  fields: Record<string, unknown>,
  authority: CaseAuthority | null,
): CaseFacts {
  const request = requestMessageOf(row);
  return {
    type: row.typeKey,
    state: row.state,
    fields,
    hasCustomer: row.customerId !== null,
    customer: row.customer && customerFacts(row.customer),
    invoice: row.invoice && invoiceFacts(row.invoice, creditedElsewhere(row), row.agreementId),
    agreement: row.agreement && {
      number: row.agreement.number,
      endsOn: row.agreement.endsOn && day(row.agreement.endsOn),
    },
    hasSite: row.siteId !== null,
    ledger: row.ledgerOrders.map(({ kind, state }) => ({ kind, state }) as LedgerFacts),
    right: authority && rightFacts(authority),
    request: request && {
      channel: request.channel as NonNullable<CaseFacts['request']>['channel'],
      written: writtenEvidenceOf(request) !== null,
    },
    approvalPending: row.approvals.some(({ state }) => state === 'open'),
    letters: sentLetters(row),
    instruction: instructionOf(row),
    disclosed: row.disclosures.length > 0,
    callOut: callOutOf(row),
    centre: centreFacts(centreOf(row)),
    order: row.order && { confirmed: row.order.confirmedAt !== null },
    contactMade: row.attempts.length > 0,
    enrolment: (row.enrolments[0]?.state ?? null) as CaseFacts['enrolment'],
    plan: (row.plans[0] ?? null) as CaseFacts['plan'],
    disputedLines: row.disputeLines.map(({ disputedOre, creditedOre, rootCause }) => ({
      disputedOre: ore(disputedOre),
      creditedOre: creditedOre === null ? null : ore(creditedOre),
      hasRootCause: rootCause !== null,
    })),
    supplierInvoice: null,
    registerChanges: row.registerChanges.map(({ state }) => state as CaseFacts['registerChanges'][number]),
    answered: row.messages.some(isAnswer),
    answeredInState: row.messages.some((message) => isAnswer(message) && message.at >= row.stateSince),
    doneAt: row.doneAt?.toISOString() ?? null,
  };
}

/** What other cases have ordered to be credited on the same invoice and the ledger has not carried out yet, in öre. */
const creditedElsewhere = (row: LoadedCase): number =>
  (row.invoice?.ledgerOrders ?? [])
    .filter(({ caseId }) => caseId !== row.id)
    .reduce((sum, { amountOre }) => sum + ore(amountOre ?? 0n), 0);

/** The kinds of letters made since the case came into its state that have left, or are on their way, also by post: not those taken back or undeliverable. */
const sentLetters = ({ letters, messages, stateSince }: LoadedCase): string[] =>
  letters
    .filter(({ messageId }) =>
      messages.some((message) => message.id === messageId && isAnswer(message) && message.at >= stateSince),
    )
    .map(({ kind }) => kind);

function instructionOf({ instructions }: LoadedCase): CaseFacts['instruction'] {
  const state = instructions[0]?.state;
  if (state === 'replaced') return 'in_force';
  return state === 'prepared' || state === 'sent' || state === 'in_force' ? state : null;
}

function callOutOf({ invoice }: LoadedCase): CaseFacts['callOut'] {
  const callOut = invoice?.callOut;
  if (!callOut) return null;
  const { centre, reportId } = callOut;
  return { centre: centreFacts(centre), hasReport: reportId !== null };
}

/** The alarm centre a case is about: who commissioned the call-out it is billed for, else the one that acts for its site. */
export const centreOf = ({ invoice, site }: Pick<LoadedCase, 'invoice' | 'site'>) =>
  invoice?.callOut?.centre ?? site?.centre ?? null;

const centreFacts = (centre: ReturnType<typeof centreOf>): CaseFacts['centre'] =>
  centre && { name: centre.name, own: centre.own };

/** A person's message that has left or is on its way. A letter to post has no delivery; it counts from when it is made (0024). */
const isAnswer = ({ direction, automatic, channel, delivery }: LoadedCase['messages'][number]) =>
  direction === 'out' &&
  !automatic &&
  (delivery === null ? channel === 'letter' : !['undone', 'failed'].includes(delivery.state));
