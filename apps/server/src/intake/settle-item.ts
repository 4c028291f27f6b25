import type { Tx } from '../db.ts';

/** Locks an item that still is as it was seen (`stored`, or `parked` for a person's decision); false when another process was first. */
export async function lockItem(tx: Tx, id: string, state: 'stored' | 'parked'): Promise<boolean> {
  const rows = await tx.db.$queryRaw<{ id: string }[]>`
    select id from intake_item where id = ${id}::uuid and state = ${state} for update`;
  return rows.length === 1;
}

interface Settled {
  state: 'case' | 'joined' | 'parked' | 'released';
  reason?: string | null;
  detail?: string | null;
  fromAddress?: string | null;
  subject?: string | null;
  receivedAt?: string;
  caseId?: string | null;
  messageId?: string | null;
}

/** Writes what became of an item, in the same transaction as what it became. */
export async function settleItem(tx: Tx, id: string, { receivedAt, ...settled }: Settled): Promise<void> {
  await tx.db.intakeItem.update({
    where: { id },
    data: {
      ...settled,
      ...(receivedAt ? { receivedAt: new Date(receivedAt) } : {}),
      version: { increment: 1 },
    },
  });
}
