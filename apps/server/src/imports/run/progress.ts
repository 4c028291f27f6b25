import { text } from '@underlag/domain/text';
import { Stopped } from '../stopped.ts';
import { type Counts, rowCounts } from './run-row.ts';
import type { Turn } from './take-turn.ts';

/** How often, at most, others are told how far a run has come, in milliseconds. */
const every = 250;

/** Tells others how far a run has come, and hears from them: throws Stopped once somebody has asked for an end. */
export function openProgress({ client }: Turn, runId: string, signal: AbortSignal) {
  let last = 0;
  return async (counts: Counts, totalLines: number): Promise<void> => {
    if (signal.aborted) throw new Stopped(stoppingText);
    if (performance.now() - last < every) return;
    const { rows } = await client.query<{ cancel_asked: boolean }>(
      `update import_run set done_lines = $2, total_lines = $3, new_rows = $4, changed_rows = $5, unchanged_rows = $6,
         faulty_rows = $7 where id = $1 returning cancel_asked`,
      [runId, Math.min(counts.doneLines, totalLines), totalLines, ...rowCounts(counts)],
    );
    last = performance.now();
    if (rows[0]?.cancel_asked) throw new Stopped(cancelledText, 'cancelled');
  };
}

const cancelledText = text('Avbruten. Ingenting är skrivet.', 'Cancelled. Nothing has been written.');
const stoppingText = text(
  'Servern stängdes medan filen lästes. Ingenting är skrivet. Läs in filen igen.',
  'The server was closed while the file was read. Nothing has been written. Import the file again.',
);
