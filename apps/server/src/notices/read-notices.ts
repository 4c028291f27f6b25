import type { ReadNotices } from '@underlag/api/notices';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { notFound } from '../errors.ts';
import { tellNoticed } from './tell-noticed.ts';

/** Marks a notice of one's own, or all that had come by an instant, as read; what is read already stays as it was. */
export async function readNotices({ server, actor }: StaffCtx, input: ReadNotices): Promise<null> {
  return write(server, async (tx) => {
    const own = { personId: actor.personId };
    if ('id' in input && (await tx.db.notice.count({ where: { ...own, id: input.id } })) === 0)
      throw notFound(text('Notisen', 'The notice'));
    const which = 'id' in input ? { id: input.id } : { at: { lte: new Date(input.until) } };
    const { count } = await tx.db.notice.updateMany({
      where: { ...own, ...which, readAt: null },
      data: { readAt: new Date(tx.now) },
    });
    if (count > 0) await tellNoticed(tx, [actor.personId]);
    return null;
  });
}
