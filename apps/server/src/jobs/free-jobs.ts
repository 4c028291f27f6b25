import pg from 'pg';
import type { Server } from '../server.ts';

/** How often abandoned jobs are looked for, and how long a new runner has to take its lock before its jobs count as abandoned. */
const everyMs = 3000;

/**
 * Frees the jobs of processes that died, so that others do them at once and not after the job runner's four hours. Each
 * living runner holds a lock by its name in a session that ends with its process: whoever can take that lock knows that
 * nobody is left to do the job. Resolves to its stop.
 */
export async function freeAbandonedJobs(server: Server, runnerName: string): Promise<() => Promise<void>> {
  let client: pg.Client | null = await openSession(server, runnerName);
  let looking: Promise<void> = Promise.resolve();
  const look = async () => {
    try {
      client ??= await openSession(server, runnerName);
      await client.query(freeing, [runnerName, everyMs]);
    } catch (error) {
      server.log.warn({ err: error }, 'abandoned jobs could not be looked for');
      await client?.end().catch(() => undefined);
      client = null;
    }
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, everyMs);
  return async () => {
    clearInterval(timer);
    await looking;
    await client?.end();
  };
}

async function openSession(server: Server, runnerName: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: server.config.adminUrl,
    application_name: 'underlag-jobs',
    keepAlive: true,
  });
  // The next look finds out that the session is gone.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [runnerName]);
  return client;
}

const freeing = `
  select graphile_worker.force_unlock_workers(array_agg(name)) from (
    select distinct locked_by as name from graphile_worker._private_jobs
    where locked_by <> $1 and locked_at < now() - make_interval(secs => $2 / 1000.0)
  ) holder
  where pg_try_advisory_xact_lock(hashtextextended(name, 0))
  having count(*) > 0`;
