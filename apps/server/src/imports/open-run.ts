import { text } from '@underlag/domain/text';
import type { ImportRun } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import { conflict, notFound } from '../errors.ts';

/** A run in hand, locked, as the person saw it. */
export async function openRun(tx: Tx, { id, version }: { id: string; version: number }): Promise<ImportRun> {
  await tx.db.$queryRaw`select id from import_run where id = ${id}::uuid for update`;
  const run = await tx.db.importRun.findUnique({ where: { id } });
  if (!run) throw noRun();
  if (run.version !== version) throw conflict(null, null);
  return run;
}

export const noRun = () => notFound(text('Inläsningen', 'The import'));
