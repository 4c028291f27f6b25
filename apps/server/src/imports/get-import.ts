import type { GetImport, ImportRunView } from '@underlag/api/imports';
import type { StaffCtx } from '../context.ts';
import { noRun } from './open-run.ts';
import { unknownColumns } from './read/unknown-columns.ts';
import { viewRuns } from './view-run.ts';

/** One run: how far it has come, what it found, and what may be done with it. */
export async function getImport(ctx: StaffCtx, { id }: GetImport): Promise<ImportRunView> {
  const run = await ctx.server.db.prisma.importRun.findUnique({ where: { id } });
  if (!run) throw noRun();
  const [view] = await viewRuns(ctx, [run]);
  if (!view) throw noRun();
  return view.phase === 'check' ? view : { ...view, unknownColumns: await unknownColumns(ctx.server, run) };
}
