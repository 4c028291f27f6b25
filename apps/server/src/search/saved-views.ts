import type { DeleteView, SavedView, SaveView } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import type { z } from 'zod';
import type { StaffCtx } from '../context.ts';
import { notFound } from '../errors.ts';

type View = z.infer<typeof SavedView>;

/** The person's own saved lists and those that colleagues share. A shared list opens with the reader's own rights. */
export async function listViews(ctx: StaffCtx): Promise<View[]> {
  const personId = ctx.actor.personId;
  const views = await ctx.server.db.prisma.savedView.findMany({
    where: { OR: [{ personId }, { shared: true }] },
    orderBy: { name: 'asc' },
  });
  return views.map(({ personId: owner, ...view }) => ({ ...view, own: owner === personId }));
}

/** Keeps a list under a name; the same name again replaces it. */
export async function saveView(ctx: StaffCtx, input: z.infer<typeof SaveView>): Promise<View> {
  const personId = ctx.actor.personId;
  const view = await ctx.server.db.prisma.savedView.upsert({
    where: { personId_name: { personId, name: input.name } },
    create: { personId, ...input },
    update: input,
  });
  const { id, name, query, shared } = view;
  return { id, name, query, shared, own: true };
}

export async function deleteView(ctx: StaffCtx, { id }: z.infer<typeof DeleteView>): Promise<null> {
  const { count } = await ctx.server.db.prisma.savedView.deleteMany({
    where: { id, personId: ctx.actor.personId },
  });
  if (count === 0) throw notFound(text('Vyn', 'The view'));
  return null;
}
