import { write } from '../db.ts';
import { sha256 } from '../files/store.ts';
import type { MailReader } from '../mail/read/read-in-worker.ts';
import type { Server } from '../server.ts';
import { dedupeKey } from './canonical-mail.ts';
import { isPassing } from './passing-fault.ts';
import { placeEInvoice } from './place-e-invoice.ts';
import { park, placeMessage } from './place-message.ts';

/** What became of one file. */
export type Outcome = {
  result: 'case' | 'joined' | 'parked' | 'duplicate';
  reason?: string;
  caseNumber?: string;
};

export interface Incoming {
  bytes: Uint8Array;
  name: string;
  kind: 'mail' | 'e_invoice';
  runId: string | null;
}

/**
 * Takes one raw message or e-invoice in: bytes to disk, a row that says so, and only then does anything read it. Stopped
 * anywhere, the next run goes on where this one was; the same message again adds nothing.
 */
export async function takeIn(server: Server, reader: MailReader, incoming: Incoming): Promise<Outcome> {
  const digest = await server.files.put(incoming.bytes);
  const item = await store(server, incoming, digest);
  if (item.state !== 'stored') return { result: 'duplicate' };
  // The bytes of the first delivery count, should this be a later one of a message still unread.
  return readStored(server, reader, {
    id: item.id,
    sha256: item.rawSha256,
    kind: incoming.kind,
    bytes: item.rawSha256 === digest ? incoming.bytes : await server.files.read(item.rawSha256),
  });
}

interface Stored {
  id: string;
  sha256: string;
  kind: 'mail' | 'e_invoice';
  bytes: Uint8Array;
}

/** Reads and places what is stored. What cannot be placed because of what it holds is parked, or it would come back for ever. */
async function readStored(server: Server, reader: MailReader, item: Stored): Promise<Outcome> {
  try {
    if (item.kind === 'e_invoice')
      return await placeEInvoice(server, item, await reader.eInvoice(item.bytes));
    return await placeMessage(server, item, await reader.message(item.bytes));
  } catch (error) {
    if (isPassing(error)) throw error;
    server.log.error({ err: error, item: item.id }, 'a message could not be placed; it is parked');
    const detail =
      error instanceof Error ? (error.message.trim().split('\n').at(-1)?.slice(0, 300) ?? null) : null;
    return park(server, item, { reason: 'unplaceable', detail });
  }
}

/** Reads what was stored but, because something stopped, never read. One item's fault stops no other. */
export async function readLeftovers(server: Server, openReader: () => Promise<MailReader>): Promise<number> {
  // Younger ones are still in the hands of whoever stored them.
  const left = await server.db.prisma.$queryRaw<Omit<Stored, 'bytes'>[]>`
    select id, raw_sha256 as sha256, kind from intake_item
    where state = 'stored' and received_at < now() - interval '1 minute' order by received_at limit 1000`;
  if (left.length === 0) return 0;
  const reader = await openReader();
  try {
    for (const item of left) {
      try {
        await readStored(server, reader, { ...item, bytes: await server.files.read(item.sha256) });
      } catch (error) {
        server.log.error(
          { err: error, item: item.id },
          'a stored message could not be read; it is tried again',
        );
      }
    }
  } finally {
    await reader.close();
  }
  return left.length;
}

function store(server: Server, { bytes, name, kind, runId }: Incoming, digest: string) {
  const key = kind === 'mail' ? dedupeKey(bytes) : sha256(bytes);
  return write(server, async (tx) => {
    await tx.db.$executeRaw`
      insert into raw_mail (sha256, size, name, stored_at) values (${digest}, ${bytes.length}, ${name.slice(0, 200)}, ${tx.now}::timestamptz)
      on conflict do nothing`;
    await tx.db.$executeRaw`
      insert into intake_item (id, raw_sha256, dedupe_key, kind, state, received_at, run_id)
      values (gen_random_uuid(), ${digest}, ${key}, ${kind}, 'stored', ${tx.now}::timestamptz, ${runId}::uuid)
      on conflict (dedupe_key) do nothing`;
    return tx.db.intakeItem.findUniqueOrThrow({ where: { dedupeKey: key } });
  });
}
