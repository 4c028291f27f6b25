import { createHash } from 'node:crypto';
import type { ImportRunView } from '@underlag/api/imports';
import { performRun } from '../imports/run/perform-run.ts';
import { startImport } from '../imports/start-import.ts';
import type { Desk } from './desk.ts';

const never = new AbortController().signal;

/** A file brought in by the administrator; it waits to be checked. */
export async function anImport(at: Desk, kind: string, content: string | Uint8Array): Promise<ImportRunView> {
  const bytes = Buffer.from(content as string);
  const sha256 = await at.server.files.put(bytes);
  const file = { sha256, name: `${kind}.csv`, type: 'text/csv', size: bytes.length };
  const { id } = await startImport(await at.ctxOf('ahmed'), kind, file);
  return runOf(at, id);
}

export const runOf = async (at: Desk, id: string): Promise<ImportRunView> =>
  (await at.as('ahmed')).imports.get({ id });

/** Does what the job would do. */
export async function perform(at: Desk, id: string, skipFaulty = false): Promise<ImportRunView> {
  await performRun(at.server, id, { skipFaulty }, never);
  return runOf(at, id);
}

/** A file that has been checked. */
export const checked = async (at: Desk, kind: string, content: string | Uint8Array): Promise<ImportRunView> =>
  perform(at, (await anImport(at, kind, content)).id);

/** A file that has been checked and written. */
export async function written(
  at: Desk,
  kind: string,
  content: string | Uint8Array,
  skipFaulty = false,
): Promise<ImportRunView> {
  const run = await checked(at, kind, content);
  if (run.state !== 'checked' || run.newRows + run.changedRows === 0) return run;
  const { id } = await (await at.as('ahmed')).imports.write({ id: run.id, version: run.version, skipFaulty });
  return perform(at, id, skipFaulty);
}

/** The lines of a run's report of one outcome, in short. */
export async function linesOf(at: Desk, id: string, outcome: 'new' | 'changed' | 'faulty') {
  return (await (await at.as('ahmed')).imports.lines({ id, outcome })).rows;
}

/** How many of each a run counted. */
export const countsOf = ({ newRows, changedRows, unchangedRows, faultyRows }: ImportRunView) => [
  newRows,
  changedRows,
  unchangedRows,
  faultyRows,
];

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
