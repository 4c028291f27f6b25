import type { Tx } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import type { ReadMessage } from '../mail/read/read-message.ts';

/** Marks the answer that came back on its case, and answers with the case's id; null when it was none of ours. */
export async function noteBounce(tx: Tx, { bounce }: ReadMessage): Promise<string | null> {
  const failed = await tx.db.message.findFirst({
    where: { direction: 'out', messageId: { in: bounce?.originalMessageIds ?? [] } },
    include: { delivery: true },
  });
  if (!failed?.delivery) return null;
  await tx.db.$queryRaw`select id from cases where id = ${failed.caseId}::uuid for update`;
  const record = await loadCase(tx, failed.caseId);
  if (!record) return null;
  await tx.db.delivery.update({
    where: { id: failed.delivery.id },
    data: { state: 'failed', sentAt: null, error: bounce?.status ?? 'bounced', version: { increment: 1 } },
  });
  await commitChange(tx, { kind: 'outside' }, record, {
    events: [{ kind: 'delivery_failed', data: { messageId: failed.id, final: true } }],
  });
  return failed.caseId;
}
