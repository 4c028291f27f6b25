import type { Asking, House } from '../house.ts';

/** Runs all of a file in one transaction on a connection of its own, and leaves nothing when it throws. */
export async function longTransaction<T>(
  { db, clockShiftMs }: House,
  mode: 'read only' | 'read write',
  work: (tx: { db: Asking; now: string }) => Promise<T>,
): Promise<T> {
  const client = await db.pool.connect();
  let broken = false;
  try {
    await client.query(
      mode === 'read only' ? 'begin isolation level repeatable read read only' : 'begin read write',
    );
    const { rows } = await client.query<{ ms: number }>(
      'select floor(extract(epoch from transaction_timestamp()) * 1000)::float8 as ms',
    );
    const result = await work({
      db: client,
      now: new Date((rows[0]?.ms ?? Number.NaN) + clockShiftMs).toISOString(),
    });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {
      broken = true;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
