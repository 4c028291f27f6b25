import type { Prisma } from '@underlag/prisma/generated/client';
import { write } from '../db.ts';
import type { NewEvent } from '../doors/case-events.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import { recheckDisclosure } from '../doors/recheck-disclosure.ts';
import type { Server } from '../server.ts';
import { RecipientsRefused, sendMail } from './send-mail.ts';

const parts = {
  include: { message: { include: { attachments: true } } },
} satisfies Prisma.DeliveryDefaultArgs;
type Loaded = Prisma.DeliveryGetPayload<typeof parts>;

/** How often a message is tried before a person must look at it. */
const attempts = 8;

/**
 * Sends one scheduled message: claims it, sends it outside of any transaction, and writes what came of it. A message
 * that was taken back is left alone; one claimed before a crash is sent again under the same Message-ID.
 */
export async function deliverMessage(server: Server, deliveryId: string): Promise<void> {
  const claimed = await server.db.prisma.delivery.updateMany({
    where: { id: deliveryId, state: { in: ['scheduled', 'sending'] } },
    data: { state: 'sending', attempts: { increment: 1 } },
  });
  if (claimed.count === 0) return;
  const delivery = await server.db.prisma.delivery.findUniqueOrThrow({ where: { id: deliveryId }, ...parts });
  const { messageId } = delivery;
  const via = server.config.smtpUrl ? 'smtp' : 'pickup';
  try {
    await handOver(server, delivery.message);
  } catch (error) {
    const final =
      delivery.attempts >= attempts || error instanceof RecipientsRefused || error instanceof Stopped;
    const reason = error instanceof Error ? error.message.slice(0, 500) : 'unknown';
    server.log.warn({ deliveryId, reason }, 'a message could not be sent');
    const outcome = { state: final ? 'failed' : 'scheduled', error: reason };
    await settle(server, delivery, outcome, { kind: 'delivery_failed', data: { messageId, final } });
    if (!final) throw error;
    return;
  }
  const outcome = { state: 'sent', via, error: null };
  await settle(server, delivery, outcome, { kind: 'delivered', data: { messageId, via } });
}

/** What must not leave any more: trying again is no use. */
class Stopped extends Error {}

async function handOver(server: Server, message: Loaded['message']): Promise<void> {
  const gate = await recheckDisclosure(server, message);
  if (gate?.does === 'stop') throw new Stopped(gate.why);
  if (gate?.does === 'arrived') return;
  await sendMail(server, gate ? { ...message, text: gate.text } : message);
}

function settle(
  server: Server,
  delivery: Loaded,
  outcome: { state: string; via?: string; error: string | null },
  event: NewEvent,
): Promise<void> {
  return write(server, async (tx) => {
    await tx.db.$queryRaw`select id from cases where id = ${delivery.message.caseId}::uuid for update`;
    const settled = await tx.db.delivery.updateMany({
      where: { id: delivery.id, state: 'sending' },
      data: {
        ...outcome,
        ...(outcome.state === 'sent' ? { sentAt: new Date(tx.now) } : {}),
        version: { increment: 1 },
      },
    });
    const record = settled.count === 1 ? await loadCase(tx, delivery.message.caseId) : null;
    if (record) await writeChange(tx, { kind: 'system' }, record, { events: [event] });
  });
}
