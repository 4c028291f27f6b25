import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchFolder } from './cluster/scratch-folder.ts';
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts';

const asRoot = process.getuid?.() === 0;
let folder: string;
let dataDir: string;

beforeAll(() => {
  folder = scratchFolder('embedded');
  dataDir = join(folder, 'data');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('starts again on the same port with the same rows, after every kind of end', async () => {
  const first = await startEmbedded(dataDir);
  await ask(first, 'create table seen (what text)');
  await ask(first, "insert into seen values ('clean stop')");
  await first.stop();
  await refusesConnections(first);

  // The process that started the server is killed: the server goes on, the next start takes it over.
  const killed = await startElsewhere(dataDir);
  await ask(first, "insert into seen values ('killed starter')");
  await kill(killed, 'SIGKILL');
  const second = await startEmbedded(dataDir);
  expect(second.adminUrl).toBe(first.adminUrl);

  // The server itself is killed.
  await ask(second, "insert into seen values ('killed server')");
  process.kill(postmasterPid(), 'SIGKILL');
  const third = await startEmbedded(dataDir);
  expect(await ask(third, 'select what from seen')).toHaveLength(3);
  await Promise.all([second.stop(), third.stop()]);
  await refusesConnections(third);

  // After a restart of the machine another process bears the number the old server wrote down.
  writeFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), `${process.pid}\n`);
  const fourth = await startEmbedded(dataDir);
  expect(await ask(fourth, 'select what from seen')).toHaveLength(3);
  await fourth.stop();
});

test('is shared by processes: the last one out stops it, also one that forgets to', async () => {
  const [here, other] = await Promise.all([startEmbedded(dataDir), startElsewhere(dataDir)]);
  await here.stop();
  expect(await ask(here, 'select 1 as one')).toEqual([{ one: 1 }]);
  other.stdin?.write('leave\n');
  await once(other, 'exit');
  await refusesConnections(here);
});

test('listens on this machine only, keeps its passwords to its user, and knows Swedish', async () => {
  const database = await startEmbedded(dataDir);
  expect(statSync(join(dataDir, 'postgres', 'passwords.json')).mode & 0o777).toBe(0o600);
  expect(await ask(database, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(
    await ask(
      database,
      "select lower('ÅÄÖ') as low, pg_encoding_to_char(encoding) as code from pg_database limit 1",
    ),
  ).toEqual([{ low: 'åäö', code: 'UTF8' }]);
  const sorted = await ask(
    database,
    `select string_agg(x, '' order by x collate "sv-x-icu") as row from unnest('{Ö,Z,Ä,Å,A}'::text[]) x`,
  );
  expect(sorted).toEqual([{ row: 'AZÅÄÖ' }]);
  expect(
    await ask(
      database,
      "select to_tsvector('swedish', 'Väktarens – åtgärder') @@ to_tsquery('swedish', 'åtgärd') as found",
    ),
  ).toEqual([{ found: true }]);
  await database.stop();
});

test('below a folder the database account cannot enter, the data stands elsewhere and says so', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  const database = await startEmbedded(join(closed, 'data'));
  await database.stop();
  const elsewhere = /\/var\/tmp\/underlag-\w+/.exec(database.note ?? '')?.[0];
  expect(elsewhere !== undefined).toBe(asRoot);
  if (elsewhere) rmSync(elsewhere, { recursive: true });
});

test('throw-away data is gone when the process that used it is killed', async () => {
  const scratch = join(folder, 'scratch');
  await kill(await startElsewhere(scratch, '{ throwaway: true }'), 'SIGKILL');
  await expect.poll(() => existsSync(join(scratch, 'postgres')), { timeout: 10_000 }).toBe(false);
});

async function ask(database: EmbeddedDatabase, sql: string) {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const refusesConnections = (database: EmbeddedDatabase) =>
  expect(ask(database, 'select 1')).rejects.toThrow('ECONNREFUSED');

const postmasterPid = () =>
  Number(readFileSync(join(dataDir, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Another process that starts the database, says so, and exits without stopping it when it is told to leave. */
async function startElsewhere(where: string, options = '{}'): Promise<ChildProcess> {
  const script = `
    import { startEmbedded } from ${JSON.stringify(join(import.meta.dirname, 'embedded.ts'))};
    await startEmbedded(${JSON.stringify(where)}, ${options});
    process.stdin.once('data', () => process.exit());
    console.log('started');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal);
  await once(child, 'exit');
}
