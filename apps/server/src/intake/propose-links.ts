import { lookupInvoiceNumber } from '@underlag/domain/identifiers';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { FoundNumber } from '../mail/read/find-numbers.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

interface Linked {
  customerId: string | null;
  agreementId: string | null;
  invoiceId: string | null;
}

type NewProposal = Pick<Prisma.ProposalUncheckedCreateInput, 'kind' | 'value' | 'label' | 'foundIn'>;

/** Looks up the numbers found in a message, and its sender, and proposes what they lead to. A number that leads nowhere proposes nothing. */
export async function proposeLinks(
  tx: Tx,
  caseId: string,
  message: ReadMessage,
  linked: Linked,
): Promise<void> {
  const proposals = [
    ...(await invoices(tx, message)),
    ...(await agreements(tx, message)),
    ...(await customers(tx, message)),
  ].filter(({ kind, value }) => linked[`${kind}Id` as keyof Linked] !== value);
  const fresh = proposals.filter(({ kind }) => linked[`${kind}Id` as keyof Linked] === null);
  await tx.db.proposal.createMany({
    data: fresh.map((proposal) => ({ caseId, ...proposal })),
    skipDuplicates: true,
  });
}

async function invoices(tx: Tx, message: ReadMessage): Promise<NewProposal[]> {
  const numbers = message.numbers.filter(({ kind }) => kind === 'invoice_number' || kind === 'ocr');
  if (numbers.length === 0) return [];
  const lookups = numbers.map(({ value }) => lookupInvoiceNumber(value));
  const rows = await tx.db.invoice.findMany({
    where: { OR: [{ lookupNumber: { in: lookups } }, { ocr: { in: lookups } }] },
    include: { customer: { select: { name: true } } },
    take: 10,
  });
  return rows.map((row) => ({
    kind: 'invoice',
    value: row.id,
    label: `${row.number} · ${row.customer?.name ?? row.recipientName}`,
    foundIn: placeOf(
      message,
      numbers.find(({ value }) => [row.lookupNumber, row.ocr].includes(lookupInvoiceNumber(value))),
    ),
  }));
}

async function agreements(tx: Tx, message: ReadMessage): Promise<NewProposal[]> {
  const numbers = message.numbers.filter(({ kind }) => kind === 'agreement_number');
  if (numbers.length === 0) return [];
  const rows = await tx.db.agreement.findMany({
    where: { number: { in: numbers.map(({ value }) => value) } },
    include: { customer: { select: { name: true } } },
    take: 10,
  });
  return rows.map((row) => ({
    kind: 'agreement',
    value: row.id,
    label: `${row.number} · ${row.customer.name}`,
    foundIn: placeOf(
      message,
      numbers.find(({ value }) => value === row.number),
    ),
  }));
}

async function customers(tx: Tx, message: ReadMessage): Promise<NewProposal[]> {
  const of = (kind: FoundNumber['kind']) => message.numbers.filter((found) => found.kind === kind);
  const values = (kind: FoundNumber['kind']) => of(kind).map(({ value }) => value);
  const sender = message.from?.address.toLowerCase() ?? '';
  const rows = await tx.db.customer.findMany({
    where: {
      OR: [
        { number: { in: values('customer_number') } },
        { orgNumber: { in: values('org_number') } },
        { personalNumber: { in: values('personal_number') } },
        { billingEmail: sender || '-' },
        { contacts: { some: { addresses: { some: { kind: 'email', value: sender || '-' } } } } },
      ],
    },
    take: 10,
  });
  return rows.map((row) => ({
    kind: 'customer',
    value: row.id,
    label: `${row.number} · ${row.name}`,
    foundIn: placeOf(
      message,
      message.numbers.find(({ value }) => [row.number, row.orgNumber, row.personalNumber].includes(value)),
    ),
  }));
}

/** Where a number stood, as a short key or a file's name; `sender` when it was the address that led there. */
function placeOf(message: ReadMessage, found: FoundNumber | undefined): string {
  const place = found?.places[0];
  if (!place) return 'sender';
  return place.part === 'attachment' ? (message.attachments[place.index]?.name ?? 'attachment') : place.part;
}
