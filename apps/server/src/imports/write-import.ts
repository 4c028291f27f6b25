import type { ImportRunView, WriteImport } from '@underlag/api/imports';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { refused } from '../errors.ts';
import { askRun } from './ask-run.ts';
import { getImport } from './get-import.ts';
import { openRun } from './open-run.ts';
import { mayNotWrite, mustSkip } from './run-rules.ts';

/** Lets a checked file be written: all of it in one transaction, or nothing. */
export async function writeImport(
  ctx: StaffCtx,
  { skipFaulty, ...ref }: WriteImport,
): Promise<ImportRunView> {
  await write(ctx.server, async (tx) => {
    const run = await openRun(tx, ref);
    const refusal = mayNotWrite(run) ?? (skipFaulty ? null : mustSkip(run));
    if (refusal) throw refused(refusal);
    await tx.db.importRun.update({
      where: { id: run.id },
      data: { state: 'waiting', doneLines: 0, version: { increment: 1 } },
    });
    await tx.db.adminEvent.create({
      data: {
        actorId: ctx.actor.personId,
        kind: 'import_written',
        subjectId: run.id,
        data: { kind: run.kind, sha256: run.fileSha256, skipFaulty },
      },
    });
    await askRun(tx, run.id, skipFaulty);
  });
  return getImport(ctx, ref);
}
