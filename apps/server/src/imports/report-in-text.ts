import { describeInvoiceFlag } from '@underlag/api/invoice-flags';
import type { Text } from '@underlag/domain/text';
import type { ImportRun } from '@underlag/prisma/generated/client';
import type { Server } from '../server.ts';
import type { ImportedFile } from './import-file.ts';
import { kindOf } from './kinds.ts';
import { unknownColumns } from './read/unknown-columns.ts';
import type { LineDetail } from './run/keep-lines.ts';
import { wordsOf } from './words-of.ts';

/** So many lines of each outcome are printed; the totals count them all. */
const most = 100;

/** A check's report for a terminal: faulty lines with column and reason, changed ones with before and after. */
export async function* reportLines(server: Server, run: ImportRun): AsyncGenerator<string> {
  const unknown = await unknownColumns(server, run);
  if (unknown.length > 0) yield `  columns left alone, nobody knows them: ${unknown.join(', ')}`;
  const fields = kindOf(run.kind)?.fields ?? {};
  const name = (field: string | null) => (field === null ? 'row' : (fields[field]?.name.en ?? field));
  for (const outcome of ['faulty', 'changed', 'new'] as const) {
    const lines = await server.db.prisma.importLine.findMany({
      where: { runId: run.id, outcome },
      orderBy: { line: 'asc' },
      take: most,
    });
    for (const { line, key, detail } of lines) {
      const { faults = [], changes = [], flags = [] } = detail as LineDetail;
      for (const fault of faults)
        yield `  line ${fault.line ?? line}, ${name(fault.field)}${fault.written ? ` "${fault.written}"` : ''}: ${fault.says.en}`;
      for (const { field, before, after } of changes)
        yield `  line ${line} changes ${key}: ${name(field)} ${wordsOf(field, before) ?? '–'} → ${wordsOf(field, after) ?? '–'}`;
      for (const flag of flags) yield `  line ${line}, ${key}, to look at: ${describeInvoiceFlag(flag).en}`;
    }
    const all = outcome === 'faulty' ? run.faultyRows : run.changedRows;
    if (outcome !== 'new' && all > most) yield `  … ${all - most} more ${outcome}`;
  }
}

/** What became of a file, in one line. */
export function totalsLine(
  path: string,
  run: ImportRun,
  took: Omit<ImportedFile, 'run'>,
  write: boolean,
): string {
  const problem = run.problem as Text | null;
  const rows = run.newRows + run.changedRows + run.unchangedRows + run.faultyRows;
  const counts = `${rows} rows = ${run.newRows} new + ${run.changedRows} changed + ${run.unchangedRows} unchanged + ${run.faultyRows} faulty`;
  const seconds = took.checkSeconds + (took.writeSeconds ?? 0);
  const cost = `${seconds.toFixed(1)} s, at most ${took.peakMegabytes.toFixed(0)} MB`;
  return `${path}: ${problem ? `${run.state}. ${problem.en}` : `${counts}, ${endOf(run, write)}`} (${cost})`;
}

function endOf({ state, newRows, changedRows, faultyRows }: ImportRun, write: boolean): string {
  if (state === 'done') return 'written';
  if (!write) return 'checked, nothing written';
  return newRows + changedRows === 0 && faultyRows === 0
    ? 'nothing to write'
    : 'nothing written because of the faulty rows (--skip-faulty leaves them out)';
}
