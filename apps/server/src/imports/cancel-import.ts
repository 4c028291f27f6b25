import type { CancelImport, ImportRunView } from '@underlag/api/imports';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { refused } from '../errors.ts';
import { getImport } from './get-import.ts';
import { openRun } from './open-run.ts';
import { mayNotCancel } from './run-rules.ts';

/** Ends a run with nothing written: at once where nobody works at it, else when the batch under way is done. */
export async function cancelImport(ctx: StaffCtx, ref: CancelImport): Promise<ImportRunView> {
  await write(ctx.server, async (tx) => {
    const run = await openRun(tx, ref);
    const refusal = mayNotCancel(run);
    if (refusal) throw refused(refusal);
    const isWorkedAt = run.state === 'checking' || run.state === 'writing';
    await tx.db.importRun.update({
      where: { id: run.id },
      data: {
        version: { increment: 1 },
        ...(isWorkedAt ? { cancelAsked: true } : { state: 'cancelled', finishedAt: new Date(tx.now) }),
      },
    });
    await tx.db.adminEvent.create({
      data: {
        actorId: ctx.actor.personId,
        kind: 'import_cancelled',
        subjectId: run.id,
        data: { kind: run.kind },
      },
    });
  });
  return getImport(ctx, ref);
}
