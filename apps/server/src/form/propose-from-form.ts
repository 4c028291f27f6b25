import { lookupInvoiceNumber, parseOrgNumber, parsePersonalNumber } from '@underlag/domain/identifiers';
import type { Tx } from '../db.ts';

/** Looks up the numbers typed into the form, and the sender's address, and proposes what they lead to; a person confirms. */
export async function proposeFromForm(
  tx: Tx,
  caseId: string,
  fields: Readonly<Record<string, unknown>>,
  email: string,
): Promise<void> {
  const found = [
    ...(await invoices(tx, fields)),
    ...(await agreements(tx, fields)),
    ...(await customers(tx, fields, email)),
  ];
  await tx.db.proposal.createMany({
    data: found.map((proposal) => ({ caseId, foundIn: 'form', ...proposal })),
    skipDuplicates: true,
  });
}

async function invoices(tx: Tx, fields: Readonly<Record<string, unknown>>) {
  const number = typed(fields.invoiceNumber);
  if (!number) return [];
  const rows = await tx.db.invoice.findMany({
    where: { lookupNumber: lookupInvoiceNumber(number) },
    include: { customer: { select: { name: true } } },
  });
  return rows.map((row) => ({
    kind: 'invoice',
    value: row.id,
    label: `${row.number} · ${row.customer?.name ?? row.recipientName}`,
  }));
}

async function agreements(tx: Tx, fields: Readonly<Record<string, unknown>>) {
  const digits = typed(fields.agreementNumber).replace(/\D/g, '');
  if (!digits) return [];
  const rows = await tx.db.agreement.findMany({
    where: { number: `A-${digits}` },
    include: { customer: { select: { name: true } } },
  });
  return rows.map((row) => ({
    kind: 'agreement',
    value: row.id,
    label: `${row.number} · ${row.customer.name}`,
  }));
}

async function customers(tx: Tx, fields: Readonly<Record<string, unknown>>, email: string) {
  const identity = typed(fields.identityNumber);
  const org = parseOrgNumber(identity);
  const personal = parsePersonalNumber(identity, tx.now.slice(0, 10));
  const digits = typed(fields.customerNumber).replace(/\D/g, '');
  const rows = await tx.db.customer.findMany({
    where: {
      OR: [
        ...(digits ? [{ number: `K-${digits}` }] : []),
        ...(org.ok ? [{ orgNumber: org.value }] : []),
        ...(personal.ok ? [{ personalNumber: personal.value }] : []),
        { billingEmail: email },
        { contacts: { some: { addresses: { some: { kind: 'email', value: email } } } } },
      ],
    },
    take: 10,
  });
  return rows.map((row) => ({ kind: 'customer', value: row.id, label: `${row.number} · ${row.name}` }));
}

const typed = (value: unknown) => (typeof value === 'string' ? value : '');
