import { kindOf } from '../kinds.ts';
import type { ImportFile } from '../read/read-rows.ts';
import { stopped } from '../stopped.ts';

/** A run as the one who works at it needs it. */
export interface RunRow {
  id: string;
  kind: string;
  fileSha256: string;
  state: string;
  totalLines: number | null;
  startedBy: string | null;
}

/** How many rows of each outcome a run has counted, and how far it has come. */
export interface Counts {
  doneLines: number;
  newRows: number;
  changedRows: number;
  unchangedRows: number;
  faultyRows: number;
}

export const noCounts = (): Counts => ({
  doneLines: 0,
  newRows: 0,
  changedRows: 0,
  unchangedRows: 0,
  faultyRows: 0,
});

/** New, changed, unchanged, faulty: in the order the statements take them. */
export const rowCounts = ({ newRows, changedRows, unchangedRows, faultyRows }: Counts): number[] => [
  newRows,
  changedRows,
  unchangedRows,
  faultyRows,
];

/** A run's file, to be read by its kind. */
export function fileOf({ kind: key, fileSha256, startedBy }: RunRow, today: string): ImportFile {
  const kind = kindOf(key);
  if (!kind) throw stopped(`Det finns inget som heter ${key} att läsa in.`, `There is no ${key} to import.`);
  return { sha256: fileSha256, kind, today, actorId: startedBy };
}
