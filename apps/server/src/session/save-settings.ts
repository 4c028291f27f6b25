import type { SaveSettings } from '@underlag/api/session';
import type { StaffCtx } from '../context.ts';

/** A person's own language, theme, density and shortcuts; the last one saved wins. */
export async function saveSettings(ctx: StaffCtx, input: SaveSettings): Promise<null> {
  await ctx.server.db.prisma.person.update({ where: { id: ctx.actor.personId }, data: input });
  return null;
}
