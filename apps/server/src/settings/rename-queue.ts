import type { QueueSettings, RenameQueue } from '@underlag/api/settings';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { type Tx, write } from '../db.ts';
import { notFound, refused } from '../errors.ts';
import { listQueueSettings } from './list-queue-settings.ts';
import { lockSettings, logSettings, settingsConflict, unchanged } from './settings-log.ts';

/** Gives a queue another name in both languages. Its rights, its cases and its address stay. */
export async function renameQueue(ctx: StaffCtx, { key, was, name }: RenameQueue): Promise<QueueSettings> {
  await write(ctx.server, async (tx) => {
    await lockSettings(tx);
    if (!(await tx.db.queue.findUnique({ where: { key } }))) throw notFound(text('Kön', 'The queue'));
    if (was.sv === name.sv && was.en === name.en) throw unchanged();
    await mustBeFree(tx, key, 'sv', name.sv);
    await mustBeFree(tx, key, 'en', name.en);
    const changed = await tx.db.queue.updateMany({
      where: { key, nameSv: was.sv, nameEn: was.en },
      data: { nameSv: name.sv, nameEn: name.en },
    });
    if (changed.count !== 1) throw await settingsConflict(tx, ['queue_renamed'], key);
    await logSettings(ctx, tx, 'queue_renamed', key, { from: was, to: name });
  });
  return listQueueSettings(ctx);
}

/** Two queues of one name could not be told apart in the menu. */
async function mustBeFree(tx: Tx, key: string, language: 'sv' | 'en', name: string): Promise<void> {
  const same = { equals: name, mode: 'insensitive' } as const;
  const other = await tx.db.queue.findFirst({
    where: { key: { not: key }, ...(language === 'sv' ? { nameSv: same } : { nameEn: same }) },
  });
  if (!other) return;
  throw refused({
    code: 'settings.queue_name_taken',
    says: text(`Det finns redan en kö som heter ”${name}”.`, `There is already a queue called “${name}”.`),
    field: `name.${language}`,
  });
}
