import type { DecideRegisterChange } from '@underlag/api/register';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { refused } from '../errors.ts';
import { closeChange, notOwnWish, openChange } from './open-change.ts';

/** The asker takes the wish back. */
export function withdrawChange(ctx: StaffCtx, input: DecideRegisterChange) {
  return write(ctx.server, async (tx) => {
    const change = await openChange(ctx, tx, input);
    if (change.askedBy !== ctx.actor.personId) throw refused({ code: 'register.not_own', says: notOwnWish });
    return closeChange(ctx, tx, change, 'withdrawn', null);
  });
}
