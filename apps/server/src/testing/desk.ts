import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@underlag/domain/access';
import { openDatabase } from '@underlag/prisma/client';
import { demoStaff } from '@underlag/prisma/seed/cast';
import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { loadDemo } from '@underlag/prisma/seed/load-demo';
import type { TestDatabase } from '@underlag/prisma/test-cluster';
import { createTestDatabase } from '@underlag/prisma/test-database';
import pg from 'pg';
import type { Config } from '../config.ts';
import type { Ctx, SignedIn } from '../context.ts';
import { actorOf } from '../doors/actor-of.ts';
import { sha256 } from '../files/store.ts';
import { takeIn } from '../intake/take-in.ts';
import { openReader } from '../mail/open-reader.ts';
import { openServer } from '../open-server.ts';
import { appRouter } from '../router.ts';
import { callerOf } from '../trpc.ts';

const config = (databaseUrl: string, adminUrl: string, dataDir: string): Config => ({
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
  undoMs: 15_000,
  ownHosts: ['mx.vakt.example'],
  logLevel: 'silent',
});

export type Desk = Awaited<ReturnType<typeof openTestDesk>>;
export type Caller = ReturnType<Desk['outsider']>;

interface Demo {
  database: TestDatabase;
  /** What its rows say is in the archive. */
  files: Uint8Array[];
}

/** A server on a migrated database of its own with nobody and nothing in it, or on a copy of one. */
export async function openEmptyHouse(different: Partial<Config> = {}, original?: Demo) {
  const database = await createTestDatabase(original?.database);
  const dataDir = await mkdtemp(join(tmpdir(), 'underlag-test-'));
  const server = await openServer({
    ...config(database.appUrl, database.adminUrl, dataDir),
    ...different,
  });
  await Promise.all((original?.files ?? []).map(server.files.put));
  const owner = new pg.Pool({ connectionString: database.adminUrl, max: 1 });
  return {
    server,
    database,
    /** The owner of the tables, for what the app role may not do. */
    owner,
    async close() {
      await owner.end();
      await server.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

let demo: Promise<Demo> | null = null;

/** The demo company as it is on its first day, made once in each test process to be copied. */
async function loadOnce(): Promise<Demo> {
  const database = await createTestDatabase();
  const files: Uint8Array[] = [];
  const storeFile = async (bytes: Uint8Array) => {
    files.push(bytes);
    return sha256(bytes);
  };
  const db = openDatabase(database.appUrl);
  await loadDefaults(db.prisma);
  await loadDemo(db.prisma, { hashPassword: async () => 'no password in tests', storeFile });
  await db.close();
  return { database, files };
}

/** The demo company on a database of its own, reached as the server reaches it: permission, schema and SQL included. */
export async function openTestDesk() {
  demo ??= loadOnce();
  const house = await openEmptyHouse({}, await demo);
  const { server } = house;
  const reader = await openReader(server);
  const create = callerOf(appRouter);
  const anonymous = (): Ctx => ({ server, requestId: 'test', ip: '127.0.0.1', log: server.log, actor: null });

  /** Someone of the cast, or a colleague beside it, with the rights they have this moment. */
  async function signedIn(key: string): Promise<SignedIn> {
    const email = demoStaff.find((person) => person.key === key)?.email ?? `${key}@vakt.example`;
    const person = await server.db.prisma.person.findUniqueOrThrow({ where: { email } });
    const actor = await actorOf(server.db.prisma, person.id);
    if (!actor) throw new Error(`${key} is not active`);
    const { name, locale } = person;
    return {
      ...actor,
      roles: actor.roles as Role[],
      name,
      email,
      locale: locale as 'sv' | 'en',
      sessionId: 'test',
    };
  }

  return {
    ...house,
    db: server.db.prisma,
    /** A caller who is signed in as someone of the cast. */
    as: async (key: string) => create({ ...anonymous(), actor: await signedIn(key) }),
    outsider: () => create(anonymous()),
    ctxOf: async (key: string) => ({ ...anonymous(), actor: await signedIn(key) }),
    anonymous,
    /** Takes one raw message in, as the mail box would. */
    mail: (bytes: Uint8Array | string, name = 'test.eml') =>
      takeIn(server, reader, { bytes: Buffer.from(bytes), name, kind: 'mail', runId: null }),
    eInvoice: (bytes: Uint8Array, name = 'test.xml') =>
      takeIn(server, reader, { bytes, name, kind: 'e_invoice', runId: null }),
    /** The kinds of a case's events, oldest first. */
    events: async (caseId: string) =>
      (await server.db.prisma.caseEvent.findMany({ where: { caseId }, orderBy: { seq: 'asc' } })).map(
        ({ kind }) => kind,
      ),
    async close() {
      await reader.close();
      await house.close();
    },
  };
}

let opened: Promise<Desk> | null = null;

/** The desk of a test file; opened at first use. */
export const desk = (): Promise<Desk> => {
  opened ??= openTestDesk();
  return opened;
};

export async function closeDesk(): Promise<void> {
  const closing = opened;
  opened = null;
  await (await closing)?.close();
}
