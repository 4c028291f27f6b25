import type { Tx } from '../db.ts';

/** Wakes the browsers of these people once the transaction is committed: their notices are other than before. */
export async function tellNoticed(tx: Tx, people: readonly string[]): Promise<void> {
  await tx.db
    .$queryRaw`select pg_notify('notices_changed', person)::text from unnest(${people}::text[]) person`;
}
