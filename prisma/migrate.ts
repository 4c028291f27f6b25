import { createHash } from 'node:crypto';
import { runMigrations } from 'graphile-worker';
import pg from 'pg';
import { ensureAppRole } from './app-role.ts';
import { DatabaseUnavailable } from './database-unavailable.ts';
import {
  everything,
  migrationList,
  migrationsOf,
  ourSchema,
  type SchemaHome,
  withEngine,
} from './schema-engine.ts';

const OLDEST_VERSION = 150_000;
/** Any number; it only has to be the same in every process that migrates. */
const MIGRATION_LOCK = 7_238_110_042;

/**
 * Brings a database (PostgreSQL 15 or newer) up to date as its owner: the app role with the password of `appUrl`, the job
 * tables, then our migrations. Answers with the names of the migrations it applied; two processes at once take turns.
 */
export async function migrate(
  adminUrl: string,
  appUrl: string,
  home: SchemaHome = ourSchema,
): Promise<string[]> {
  const owner = await connect(adminUrl, 'DATABASE_ADMIN_URL');
  try {
    await refuseOldServer(owner);
    await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureAppRole(owner, appUrl);
    // Before our own: our migrations may grant rights on the job tables.
    await runMigrations({ connectionString: adminUrl });
    if (await isUpToDate(owner, home)) return [];
    await forgetFailures(owner);
    const migrationsList = migrationList(home);
    const { appliedMigrationNames } = await withEngine(adminUrl, home, (engine) =>
      engine.applyMigrations({ migrationsList, filters: everything }),
    );
    return appliedMigrationNames;
  } finally {
    await owner.end();
  }
}

/** A connection to the database that a setting names. */
export async function connect(url: string, setting: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return client;
  } catch (error) {
    const { host, pathname } = new URL(url);
    const reason =
      error instanceof Error && 'code' in error ? `${error.message} (${error.code})` : String(error);
    throw new DatabaseUnavailable(`${setting}: the database ${host}${pathname} cannot be used: ${reason}`, {
      cause: error,
    });
  }
}

/** Does the database hold exactly our migrations, as they are written today? The server's readiness check asks the same. */
export async function isUpToDate(
  client: pg.Client | pg.Pool,
  home: SchemaHome = ourSchema,
): Promise<boolean> {
  const { rows: tables } = await client.query(
    "select to_regclass('_prisma_migrations') is not null as present",
  );
  if (!tables[0]?.present) return false;
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null order by migration_name',
  );
  const ours = migrationsOf(home).map(
    ({ name, sql }) => `${name} ${createHash('sha256').update(sql).digest('hex')}`,
  );
  return ours.join() === rows.map((row) => `${row.migration_name} ${row.checksum}`).join();
}

/** A migration is one implicit transaction: one that failed, or was killed, changed nothing and may be tried again. */
async function forgetFailures(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query("select to_regclass('_prisma_migrations') is not null as present");
  if (!rows[0]?.present) return;
  await owner.query(
    'update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null',
  );
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; words: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as words",
  );
  const version = rows[0];
  if (version && version.number < OLDEST_VERSION) {
    throw new DatabaseUnavailable(
      `Underlag needs PostgreSQL 15 or newer; DATABASE_ADMIN_URL leads to version ${version.words}.`,
    );
  }
}
