import type { ImportRunView, ImportState } from '@underlag/api/imports';
import { holds } from '@underlag/domain/access';
import { type Text, text } from '@underlag/domain/text';
import type { ImportRun } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { instant } from '../db.ts';
import { kindOf } from './kinds.ts';
import { mayNotCancel, mayNotWrite, phaseOf } from './run-rules.ts';

/** Runs as their pages show them, with the names of those who began them. */
export async function viewRuns(ctx: StaffCtx, runs: readonly ImportRun[]): Promise<ImportRunView[]> {
  const ids = [...new Set(runs.flatMap(({ startedBy }) => startedBy ?? []))];
  const people = await ctx.server.db.prisma.person.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return runs.map((run) => viewRun(ctx, run, people.find(({ id }) => id === run.startedBy) ?? null));
}

function viewRun(
  ctx: StaffCtx,
  run: ImportRun,
  startedBy: { id: string; name: string } | null,
): ImportRunView {
  const { kind, fileSha256: _, startedAt, finishedAt, problem, state, ...rest } = run;
  const lacksRight = holds(ctx.actor, 'import.run') ? null : lacks;
  return {
    ...rest,
    kind,
    kindName: kindOf(kind)?.name ?? text(kind, kind),
    state: state as ImportState,
    phase: phaseOf(run),
    problem: problem as Text | null,
    unknownColumns: [],
    startedBy,
    startedAt: startedAt.toISOString(),
    finishedAt: instant(finishedAt),
    refusals: {
      write: lacksRight ?? mayNotWrite(run)?.says ?? null,
      cancel: lacksRight ?? mayNotCancel(run)?.says ?? null,
    },
  };
}

const lacks = text('Bara administratörer läser in filer.', 'Only administrators import files.');
