import type pg from 'pg';
import { type CaseTables, emptyTables } from './case-rows.ts';
import { insertRows } from './insert-rows.ts';

/** Writes cases in batches of so many: the database works on one while the rows of the next are made. */
export async function fillCases<T>(
  client: pg.Client,
  drafts: readonly T[],
  add: (tables: CaseTables, draft: T) => void,
  { batch, progress }: { batch: number; progress?: (loaded: number) => void },
): Promise<void> {
  let loading = Promise.resolve();
  for (let from = 0; from < drafts.length; from += batch) {
    const tables = emptyTables();
    for (const draft of drafts.slice(from, from + batch)) add(tables, draft);
    await loading;
    progress?.(from);
    loading = insertRows(client, { ...tables });
  }
  await loading;
  progress?.(drafts.length);
}
