import { write } from '../db.ts';
import { sha256 } from '../files/store.ts';
import type { MailReader } from '../mail/read/read-in-worker.ts';
import type { Server } from '../server.ts';
import { dedupeKey } from './canonical-mail.ts';
import { placeEInvoice } from './place-e-invoice.ts';
import { placeMessage } from './place-message.ts';

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
  return readStored(server, reader, {
    id: item.id,
    sha256: digest,
    kind: incoming.kind,
    bytes: incoming.bytes,
  });
}

interface Stored {
  id: string;
  sha256: string;
  kind: 'mail' | 'e_invoice';
  bytes: Uint8Array;
}

async function readStored(server: Server, reader: MailReader, item: Stored): Promise<Outcome> {
  if (item.kind === 'e_invoice') return placeEInvoice(server, item, await reader.eInvoice(item.bytes));
  return placeMessage(server, item, await reader.message(item.bytes));
}

/** Reads what was stored but, because something stopped, never read. */
export async function readLeftovers(server: Server, reader: MailReader): Promise<number> {
  const left = await server.db.prisma.intakeItem.findMany({
    where: { state: 'stored', receivedAt: { lt: new Date(Date.now() - 60_000) } },
    orderBy: { receivedAt: 'asc' },
  });
  for (const item of left) {
    const bytes = await server.files.read(item.rawSha256);
    await readStored(server, reader, {
      id: item.id,
      sha256: item.rawSha256,
      kind: item.kind as Stored['kind'],
      bytes,
    });
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
