import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';

/** One change of a register's row. Fields go by their columns in camel case; days as YYYY-MM-DD, rows by their keys. */
export interface KeptChange {
  /** The table. */
  register: string;
  subjectId: string;
  actorId: string | null;
  /** Only the fields that changed; empty for a new row. */
  before: Prisma.InputJsonObject;
  after: Prisma.InputJsonObject;
  /** In words, or the number of the case that made it; a new row needs none. */
  reason: string | null;
}

/** Writes what changed in a register, by whom and why; history is told from it. */
export async function keepChange(tx: Tx, change: KeptChange): Promise<void> {
  await tx.db.recordChange.create({ data: { ...change, at: new Date(tx.now) } });
}
