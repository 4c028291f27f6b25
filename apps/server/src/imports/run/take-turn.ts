import type { PoolClient } from 'pg';
import type { House } from '../house.ts';

/** The right to run an import: there is one in the whole house, and it ends with the process that holds it. */
export interface Turn {
  /** A connection of its own: what is written through it is seen from outside while the file's transaction is open. */
  client: PoolClient;
  end: () => Promise<void>;
}

const lock = "hashtextextended('import', 0)";

/** Takes the turn, or null while another import has it. */
export async function takeTurn({ db }: House): Promise<Turn | null> {
  const client = await db.pool.connect();
  const { rows } = await client
    .query<{ taken: boolean }>(`select pg_try_advisory_lock(${lock}) as taken`)
    .catch((error) => {
      client.release(true);
      throw error;
    });
  if (!rows[0]?.taken) {
    client.release();
    return null;
  }
  return {
    client,
    async end() {
      await client.query(`select pg_advisory_unlock(${lock})`).then(
        () => client.release(),
        () => client.release(true),
      );
    },
  };
}
