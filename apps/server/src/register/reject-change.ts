import type { RejectRegisterChange } from '@underlag/api/register';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { closeChange, mustBeSecond, openChange } from './open-change.ts';

/** The second person says no, and why. */
export function rejectChange(ctx: StaffCtx, input: RejectRegisterChange) {
  return write(ctx.server, async (tx) => {
    const change = await openChange(ctx, tx, input);
    mustBeSecond(ctx, change);
    return closeChange(ctx, tx, change, 'rejected', input.reason);
  });
}
