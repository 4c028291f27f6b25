import type { Judgement } from '../judge-row.ts';
import type { ImportKind, Writing } from '../kind.ts';
import { newId } from '../new-id.ts';
import { shown } from './keep-lines.ts';

/** Writes what the file changed into the history of each row. */
export async function keepChanges(
  { db, now, runId, actorId }: Writing,
  register: string,
  kind: ImportKind,
  changed: readonly Extract<Judgement, { outcome: 'changed' }>[],
): Promise<void> {
  const rows = changed.map(({ judged, changes }) => {
    const told = changes.map((change) => shown(kind, change));
    return {
      id: newId(),
      subject: judged.id,
      before: Object.fromEntries(told.map(({ field, before }) => [field, before])),
      after: Object.fromEntries(told.map(({ field, after }) => [field, after])),
    };
  });
  await db.query(
    `insert into record_change (id, at, register, subject_id, actor_id, import_run_id, before, after)
     select id, $2::timestamptz, $3, subject, $4::uuid, $5::uuid, before, after
     from jsonb_to_recordset($1::jsonb) as r(id uuid, subject text, before jsonb, after jsonb)`,
    [JSON.stringify(rows), now, register, actorId, runId],
  );
}
