import type { HoldRow, ReviewHold } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { writeChange } from '../doors/commit-change.ts';
import { openCase } from '../doors/open-case.ts';
import { staff } from '../doors/staff.ts';
import { swedishDay } from '../doors/swedish-day.ts';
import { conflict, notFound, refused } from '../errors.ts';
import { findHolds } from './list-holds.ts';

/** Looks at a hold again and says until when it stands; nothing lapses by itself. */
export async function reviewHold(ctx: StaffCtx, input: ReviewHold): Promise<HoldRow> {
  await write(ctx.server, async (tx) => {
    const hold = await tx.db.dunningHold.findUnique({ where: { id: input.holdId } });
    if (!hold) throw notFound(text('Kravspärren', 'The dunning hold'));
    const record = await openCase(ctx, tx, { caseId: hold.caseId }, 'hold.review');
    if (hold.state === 'lifted')
      throw refused({
        code: 'hold.lifted',
        says: text('Kravspärren är redan hävd.', 'The dunning hold has already been lifted.'),
      });
    if (input.reviewOn <= swedishDay(tx.now))
      throw refused({
        code: 'hold.past',
        says: text('Nästa granskning måste ligga framåt i tiden.', 'The next review must be in the future.'),
        field: 'reviewOn',
      });
    const changed = await tx.db.dunningHold.updateMany({
      where: { id: hold.id, version: input.version },
      data: { reviewOn: new Date(input.reviewOn), version: { increment: 1 } },
    });
    if (changed.count !== 1) throw conflict(null, null);
    await writeChange(tx, staff(ctx), record, {
      events: [
        {
          kind: 'hold_reviewed',
          data: { invoiceId: hold.invoiceId, reviewOn: input.reviewOn },
          words: { reason: input.reason },
        },
      ],
    });
  });
  const [row] = await findHolds(ctx, Prisma.sql`hold.id = ${input.holdId}::uuid`);
  if (!row) throw notFound(text('Kravspärren', 'The dunning hold'));
  return row;
}
