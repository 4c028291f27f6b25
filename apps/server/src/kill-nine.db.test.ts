import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { scratchFolder } from '@underlag/prisma/cluster/scratch-folder';
import { startEmbedded } from '@underlag/prisma/embedded';
import { migrate } from '@underlag/prisma/migrate';
import { expect, test } from 'vitest';
import type { Config } from './config.ts';
import { openServer } from './open-server.ts';
import { verifyLog } from './search/verify-log.ts';
import type { Server } from './server.ts';
import { workAsClient } from './testing/client.ts';
import { type DeskProcess, startDesk } from './testing/desk-process.ts';
import { emptyLedger, type Ledger } from './testing/ledger.ts';
import { cookieOf } from './testing/serve.ts';
import { until } from './testing/until.ts';

const kills = 10;
const seed = Number(process.env.KILL_SEED ?? 20261122);

/** A small generator (mulberry32), so that a run can be repeated by its seed. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

test(`killed ${kills} times during intake, moves and sending: nothing acknowledged is missing, nothing is doubled (seed ${seed})`, {
  timeout: 240_000,
}, async () => {
  const folder = scratchFolder('kill');
  const database = await startEmbedded(folder);
  try {
    await migrate(database.adminUrl, database.appUrl);
    const config = configFor(folder, database.appUrl, database.adminUrl);
    const ledger = await killAgainAndAgain(config);
    const server = await openServer(config);
    try {
      await expectNothingLost(server, ledger);
    } finally {
      await server.close();
    }
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

const configFor = (dataDir: string, databaseUrl: string, adminUrl: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  dataDir,
  databaseUrl,
  adminUrl,
  smtpUrl: null,
  publicUrl: 'http://localhost:3000',
  authSecret: 'a secret for tests only, of forty letters',
  production: false,
  dev: false,
  demo: true,
  demoHistory: false,
  undoMs: 0,
  ownHosts: ['mx.vakt.example'],
  logLevel: 'warn',
});

/** Lets clients work while the desk is killed and started again at random moments; then lets it finish in peace. */
async function killAgainAndAgain(config: Config): Promise<Ledger> {
  const random = randomFrom(seed);
  const ledger = emptyLedger();
  const cache = mkdtempSync(join(tmpdir(), 'underlag-cache-'));
  const started: DeskProcess[] = [];
  const start = () => {
    const next = startDesk(config, cache);
    started.push(next);
    return next;
  };
  let desk = start();
  let over = false;
  let working: Promise<unknown> = Promise.resolve();
  try {
    await desk.url;
    const cookies = await cookiesOf(config);
    const url = async () => {
      for (;;) {
        const at = await desk.url.catch(() => null);
        if (at) return at;
        await pause(20);
      }
    };
    const world = { url, random, over: () => over, ledger };
    working = Promise.all(cookies.map((cookie, index) => workAsClient(world, cookie, `kund ${index}`)));
    for (let killed = 0; killed < kills; killed += 1) {
      await desk.url;
      // Every other time the next one is starting already: two desks at once on one database.
      const standby = killed % 2 === 1 ? start() : null;
      const enough = ledger.answers + 3 + random() * 8;
      await until('answers', () => ledger.answers >= enough, 60_000);
      await pause(random() * 80);
      await desk.kill('SIGKILL');
      desk = standby ?? start();
    }
    await desk.url;
    over = true;
    await working;
    await finish(config, desk);
    return ledger;
  } finally {
    over = true;
    await Promise.all(started.map((each) => each.kill('SIGTERM')));
    await working.catch(() => undefined);
    rmSync(cache, { recursive: true, force: true });
  }
}

async function cookiesOf(config: Config): Promise<string[]> {
  const server = await openServer(config);
  try {
    return await Promise.all(['karin', 'johan', 'emily'].map((key) => cookieOf(server, key)));
  } finally {
    await server.close();
  }
}

/** The last desk reads what is left of the mail and sends what waits. */
async function finish(config: Config, desk: DeskProcess): Promise<void> {
  const server = await openServer(config);
  const { prisma } = server.db;
  try {
    await until(
      `all mail to be read and sent; the desk said:\n${desk.said()}`,
      async () => {
        const read = await prisma.intakeItem.count({ where: { state: { not: 'stored' } } });
        const waiting = await prisma.delivery.count({ where: { state: { in: ['scheduled', 'sending'] } } });
        return read >= 53 && waiting === 0;
      },
      90_000,
    );
  } finally {
    await server.close();
  }
}

async function expectNothingLost(server: Server, ledger: Ledger): Promise<void> {
  const { prisma, pool } = server.db;
  const ids = async (sql: string) => (await pool.query<{ id: string }>(sql)).rows.map(({ id }) => id);

  const opened = await ids("select case_id as id from case_event where kind = 'opened'");
  expect(new Set(opened).size).toBe(opened.length);
  expect([...ledger.opened].filter((id) => !opened.includes(id))).toEqual([]);

  const notes = await ids(
    "select body->>'text' as id from case_event_private join case_event using (case_id, seq) where kind = 'noted'",
  );
  expect(new Set(notes).size).toBe(notes.length);
  const { acknowledged, unknown } = ledger.notes;
  expect([...acknowledged].filter((text) => !notes.includes(text))).toEqual([]);
  expect(notes.filter((text) => !acknowledged.has(text) && !unknown.has(text))).toEqual([]);

  const moved = Map.groupBy(
    await ids("select case_id as id from case_event where kind = 'moved'"),
    (id) => id,
  );
  for (const id of ledger.opened) {
    const told = ledger.moves.acknowledged.get(id) ?? 0;
    const happened = moved.get(id)?.length ?? 0;
    expect(happened).toBeGreaterThanOrEqual(told);
    expect(happened).toBeLessThanOrEqual(told + (ledger.moves.unknown.get(id) ?? 0));
  }

  const items = await prisma.intakeItem.findMany({ where: { kind: 'mail' } });
  expect(items).toHaveLength(53);
  const placed = items.filter(({ state }) => state === 'case' || state === 'joined');
  expect(items.filter(({ state }) => state === 'parked')).toHaveLength(items.length - placed.length);
  const raws = await prisma.message.findMany({ where: { rawSha256: { not: null } } });
  expect(raws.map(({ rawSha256 }) => rawSha256).sort()).toEqual(
    placed.map(({ rawSha256 }) => rawSha256).sort(),
  );

  const deliveries = await prisma.delivery.findMany({ include: { message: true } });
  expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['sent']));
  const deliveryIds = new Set(deliveries.map(({ id }) => id));
  expect([...ledger.replies].filter((id) => !deliveryIds.has(id))).toEqual([]);
  const pickup = join(server.config.dataDir, 'pickup');
  // The staff's own notices of deadlines come by the clock, and are no delivery of a case.
  const names = (await readdir(pickup)).filter((name) => /^(?!notices-).*\.eml$/.test(name));
  const sent = await Promise.all(
    names.map(
      async (name) => /^Message-ID:\s*(\S+)\r$/m.exec(await readFile(join(pickup, name), 'utf8'))?.[1],
    ),
  );
  expect(sent.sort()).toEqual(deliveries.map(({ message }) => message.messageId).sort());

  const ctx = { server, requestId: 'test', ip: '', log: server.log, actor: nobody };
  expect((await verifyLog(ctx)).broken).toEqual([]);
}

const nobody = {
  personId: '',
  roles: [],
  queues: {},
  creditLimitOre: 0,
  name: '',
  email: '',
  locale: 'sv' as const,
  sessionId: '',
};
