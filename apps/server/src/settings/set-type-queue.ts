import type { QueueSettings, SetTypeQueue } from '@underlag/api/settings';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { AppError, notFound } from '../errors.ts';
import { listQueueSettings } from './list-queue-settings.ts';
import { logSettings, settingsConflict, unchanged } from './settings-log.ts';

/** Sends the new cases of a type to another queue; those that are open lie where they lie. */
export async function setTypeQueue(ctx: StaffCtx, input: SetTypeQueue): Promise<QueueSettings> {
  const { typeKey, version, queue } = input;
  await write(ctx.server, async (tx) => {
    const before = await tx.db.typeSetting.findUnique({ where: { typeKey } });
    if (!before) throw notFound(text('Ärendetypen', 'The case type'));
    if (!(await tx.db.queue.findUnique({ where: { key: queue } }))) throw noSuchQueue();
    if (before.version === version && before.queueKey === queue) throw unchanged();
    const changed = await tx.db.typeSetting.updateMany({
      where: { typeKey, version },
      data: { queueKey: queue, version: { increment: 1 } },
    });
    if (changed.count !== 1) throw await settingsConflict(tx, ['type_queue_changed'], typeKey);
    await logSettings(ctx, tx, 'type_queue_changed', typeKey, {
      from: { version, queue: before.queueKey },
      to: { version: version + 1, queue },
    });
  });
  return listQueueSettings(ctx);
}

function noSuchQueue() {
  const says = text('Kön finns inte.', 'There is no such queue.');
  return new AppError('invalid', 'settings.no_queue', says, { fields: [{ path: 'queue', says }] });
}
