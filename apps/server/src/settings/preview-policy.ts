import type { ChangePolicy, MovesPreview } from '@underlag/api/settings';
import type { StaffCtx } from '../context.ts';
import { readNow } from '../db.ts';
import { policyOf } from '../doors/clocks.ts';
import { mustFit, newestPolicy } from './newest-policy.ts';
import { previewMoves } from './preview-moves.ts';

/** Which open cases of a type would be due at another time under deadlines as typed, by the newest calendar. */
export async function previewPolicy(
  ctx: StaffCtx,
  { typeKey, deadlines }: ChangePolicy,
): Promise<MovesPreview> {
  const db = ctx.server.db.prisma;
  const { calendar } = policyOf({ slaPolicy: await newestPolicy(db, typeKey) });
  mustFit(calendar, deadlines, await readNow(ctx.server));
  const policies = await db.slaPolicy.findMany({ where: { typeKey }, select: { id: true } });
  return previewMoves(ctx, {
    policyIds: policies.map(({ id }) => id),
    instead: (kept) => ({ ...kept, calendar, deadlines }),
  });
}
