import type { DecideRegisterChange } from '@underlag/api/register';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { rightStillStands } from '../doors/register-steps.ts';
import { carryOutChange } from './carry-out-change.ts';
import { closeChange, mustBeSecond, openChange } from './open-change.ts';

/** The second person says yes: only now the register is changed. */
export function confirmChange(ctx: StaffCtx, input: DecideRegisterChange) {
  return write(ctx.server, async (tx) => {
    const change = await openChange(ctx, tx, input);
    mustBeSecond(ctx, change);
    if (change.record) rightStillStands(tx, change.record);
    await carryOutChange(tx, change, ctx.actor.personId);
    return closeChange(ctx, tx, change, 'confirmed', null);
  });
}
