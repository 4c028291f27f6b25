import type { ImportRunPage, ListImports } from '@underlag/api/imports';
import { Id } from '@underlag/api/shared';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { AppError } from '../errors.ts';
import { viewRuns } from './view-run.ts';

const size = 50;

/** The runs there have been, the latest first. */
export async function listImports(ctx: StaffCtx, { after }: ListImports): Promise<ImportRunPage> {
  const beyond = after ? placeOf(after) : null;
  const runs = await ctx.server.db.prisma.importRun.findMany({
    where: beyond
      ? {
          OR: [
            { startedAt: { lt: beyond.startedAt } },
            { startedAt: beyond.startedAt, id: { lt: beyond.id } },
          ],
        }
      : {},
    orderBy: [{ startedAt: 'desc' }, { id: 'desc' }],
    take: size + 1,
  });
  const page = runs.slice(0, size);
  const last = page.at(-1);
  return {
    rows: await viewRuns(ctx, page),
    next: runs.length > size && last ? `${last.startedAt.toISOString()}|${last.id}` : null,
  };
}

function placeOf(after: string) {
  const [at = '', id = ''] = after.split('|');
  if (Number.isNaN(Date.parse(at)) || !Id.safeParse(id).success)
    throw new AppError(
      'invalid',
      'list.cursor',
      text('Platsen i listan finns inte längre.', 'That place in the list is gone.'),
    );
  return { startedAt: new Date(at), id };
}
