import type { Judgement } from '../judge-row.ts';
import type { Fault, ImportKind, Value } from '../kind.ts';
import type { Turn } from './take-turn.ts';

/** So many lines of each outcome are kept to be looked at; beyond that they are counted. */
export const keptLines = { new: 200, changed: 5000, faulty: 10_000 } as const;

/** What is kept of a line: its faults, or what it changes. */
export interface LineDetail {
  faults?: readonly Fault[];
  changes?: readonly { field: string; before: Value; after: Value }[];
  /** What is odd about it, by code. */
  flags?: readonly string[];
}

/** Keeps the report of a check, as much of it as somebody would read. */
export function openLines({ client }: Turn, runId: string, kind: ImportKind) {
  const kept = { new: 0, changed: 0, faulty: 0 };
  return async (batch: readonly Judgement[]): Promise<void> => {
    const lines = batch.flatMap((judgement) => {
      const { outcome, row } = judgement;
      if (outcome === 'unchanged' || kept[outcome] >= keptLines[outcome]) return [];
      kept[outcome] += 1;
      return [
        { line: row.line, outcome, key: row.key.slice(0, 200) || null, detail: detailOf(kind, judgement) },
      ];
    });
    if (lines.length === 0) return;
    await client.query(
      `insert into import_line (run_id, line, outcome, key, detail)
       select $1, line, outcome, key, detail from jsonb_to_recordset($2::jsonb)
         as r(line int, outcome text, key text, detail jsonb)`,
      [runId, JSON.stringify(lines)],
    );
  };
}

function detailOf(kind: ImportKind, judgement: Judgement): LineDetail {
  if (judgement.outcome === 'faulty')
    return {
      faults: judgement.faults.map((fault) =>
        fault.field && kind.fields[fault.field]?.secret ? { ...fault, written: null } : fault,
      ),
    };
  const flags = flagsOf(judgement.row.values.flags);
  if (judgement.outcome !== 'changed') return flags;
  return { ...flags, changes: judgement.changes.map((change) => shown(kind, change)) };
}

const flagsOf = (flags: Value | undefined): LineDetail =>
  Array.isArray(flags) && flags.length > 0 ? { flags: flags.map(String) } : {};

/** A secret field tells that it changed, not from what to what. */
export const shown = <T extends { field: string; before: Value; after: Value }>(
  kind: ImportKind,
  change: T,
): T =>
  kind.fields[change.field]?.secret
    ? {
        ...change,
        before: change.before === null ? null : '•••',
        after: change.after === null ? null : '•••',
      }
    : change;
