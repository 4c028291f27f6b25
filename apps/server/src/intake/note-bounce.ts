import type { Tx } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { writeChange } from '../doors/commit-change.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

/**
 * Marks the answer that came back on its case, and answers with the case's id; null when the report is about none of ours.
 * A delay marks nothing: the message may still arrive.
 */
export async function noteBounce(tx: Tx, { bounce }: ReadMessage): Promise<string | null> {
  const about = await tx.db.message.findFirst({
    where: { direction: 'out', messageId: { in: bounce?.originalMessageIds ?? [] } },
    include: { delivery: true },
  });
  if (!about?.delivery) return null;
  if (!bounce?.failed) return about.caseId;
  await tx.db.$queryRaw`select id from cases where id = ${about.caseId}::uuid for update`;
  const record = await loadCase(tx, about.caseId);
  if (!record) return null;
  await tx.db.delivery.update({
    where: { id: about.delivery.id },
    data: { state: 'failed', sentAt: null, error: bounce.status ?? 'bounced', version: { increment: 1 } },
  });
  await writeChange(tx, { kind: 'outside' }, record, {
    events: [{ kind: 'delivery_failed', data: { messageId: about.id, final: true } }],
  });
  return about.caseId;
}
