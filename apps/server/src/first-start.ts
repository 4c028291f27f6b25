import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { readNow, write } from './db.ts';
import { hashEvent, wordsDigest } from './doors/append-events.ts';
import { makeLink } from './doors/one-time-link.ts';
import type { Server } from './server.ts';

interface Welcome {
  lines: string[];
  /** Loads what the demo shows beside its first rows: past cases, then sample mail; does nothing in production or when it is in already. */
  demoWork: (stopped: () => boolean) => Promise<void>;
}

const noWork = async () => {};

/** What a start needs before it listens: configuration rows, and in an empty house its first people. */
export async function firstStart(server: Server): Promise<Welcome> {
  await loadDefaults(server.db.prisma);
  return server.config.demo ? openDemo(server) : inviteFirstAdministrator(server);
}

async function openDemo(server: Server): Promise<Welcome> {
  const { demoStaff } = await import('@underlag/prisma/seed/cast');
  const { takeSampleMail } = await import('./intake/take-sample-mail.ts');
  const { prisma } = server.db;
  if ((await prisma.person.count()) === 0) {
    // What draws the demo's invoices takes long to load, and only the first start needs it.
    const { loadDemo } = await import('@underlag/prisma/seed/load-demo');
    await loadDemo(prisma, { hashPassword: server.auth.hashPassword, storeFile: server.files.put });
  }
  const logins = demoStaff.filter(({ shown }) => shown);
  return {
    lines: [
      'Demo company. One login per role:',
      ...logins.map(({ role, email, password }) => `  ${role.en.padEnd(14)} ${email}  ${password}`),
    ],
    async demoWork(stopped) {
      if (server.config.demoHistory) await loadPast(server, stopped);
      if (!stopped()) await takeSampleMail(server, stopped);
    },
  };
}

/** The demo's year of past cases, on the first start only; progress is shown. */
async function loadPast(server: Server, stopped: () => boolean): Promise<void> {
  const { loadHistory } = await import('@underlag/prisma/seed/history');
  const progress = (loaded: number, of: number) => console.log(`Past cases: ${loaded} of ${of}`);
  const hashing = { hashEvent, wordsDigest };
  const now = await readNow(server);
  const storeFile = server.files.put;
  await loadHistory(server.config.adminUrl, { now, hashing, storeFile, progress, stopped });
}

/** A link younger than this was shown by another server of the same start. */
const sameStartMs = 60_000;

/** Of any number of servers starting at once exactly one shows a link; once an administrator has taken up their invitation, none does. */
async function inviteFirstAdministrator(server: Server): Promise<Welcome> {
  const lines = await write(server, async (tx) => {
    await tx.db.$executeRaw`select pg_advisory_xact_lock(hashtext('first administrator'))`;
    const settled = await tx.db.person.count({
      where: { roles: { has: 'administrator' }, accounts: { some: {} } },
    });
    if (settled > 0) return [];
    const email = `administrator@${new URL(server.config.publicUrl).hostname}`;
    const person = await tx.db.person.upsert({
      where: { email },
      create: { name: 'Administrator', email, roles: ['administrator'] },
      update: {},
    });
    const waiting = { personId: person.id, purpose: 'invite', usedAt: null };
    const shown = await tx.db.oneTimeLink.count({
      where: { ...waiting, createdAt: { gt: new Date(Date.parse(tx.now) - sameStartMs) } },
    });
    if (shown > 0)
      return [
        'First administrator: another start showed the link just now. Start again in a minute for a new one.',
      ];
    await tx.db.oneTimeLink.updateMany({ where: waiting, data: { usedAt: new Date(tx.now) } });
    const link = await makeLink(tx, { purpose: 'invite', personId: person.id, hours: 72 });
    return [
      `First administrator: open this link once, before ${link.expiresAt}:`,
      `  ${server.config.publicUrl}/lank/${link.token}`,
    ];
  });
  return { lines, demoWork: noWork };
}
