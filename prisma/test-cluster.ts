import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import pg from 'pg';
import { scratchFolder } from './cluster/scratch-folder.ts';
import { startEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';
import { ourSchema, type SchemaHome } from './schema-engine.ts';

/** One throw-away PostgreSQL for a test run; its database `underlag` is migrated once and then only copied. */
export interface TestCluster {
  adminUrl: string;
  appUrl: string;
}

export interface RunningTestCluster extends TestCluster {
  stop(): Promise<void>;
}

/** A database of one's own, as the migrations leave it: no rows but theirs. */
export interface TestDatabase {
  adminUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}

/** Starts the server of a test run in a temporary folder, which is gone after `stop`, or when this process dies. */
export async function startTestCluster(home: SchemaHome = ourSchema): Promise<RunningTestCluster> {
  const folder = scratchFolder('test');
  const embedded = await startEmbedded(folder, { throwaway: true });
  const stop = async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(embedded.adminUrl, embedded.appUrl, home);
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminUrl: embedded.adminUrl, appUrl: embedded.appUrl, stop };
}

/** Copies a database of a cluster, the migrated one unless another is named, in some tens of milliseconds; nobody may be connected to the original. */
export async function cloneDatabase(
  cluster: TestCluster,
  original: Pick<TestDatabase, 'adminUrl'> = cluster,
): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = new URL(original.adminUrl).pathname.slice(1);
  await asOwner(cluster, `create database ${name} template ${template} strategy file_copy`);
  return {
    adminUrl: pointedAt(cluster.adminUrl, name),
    appUrl: pointedAt(cluster.appUrl, name),
    // Not by force: the owner may not end the app role's sessions, and without it the server waits until they have left.
    drop: () => asOwner(cluster, `drop database if exists ${name}`),
  };
}

async function asOwner(cluster: TestCluster, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: pointedAt(cluster.adminUrl, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

function pointedAt(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
