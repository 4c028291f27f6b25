import type { Server } from '../server.ts';
import type { SettingsChange } from './settings-log.ts';

interface Authored {
  at: string;
  by: string | null;
}

interface Logged {
  version: number;
  subject: string;
  at: Date;
  by: string | null;
}

/** When and by whom a version was made: `of(subject, version)`. Those of the start were made by nobody. */
export async function versionAuthors({ db }: Server, kind: SettingsChange) {
  const { rows } = await db.pool.query<Logged>(
    `select subject_id as subject, (data->'to'->>'version')::int as version, at, person.name as by
      from admin_event left join person on person.id = actor_id where kind = $1`,
    [kind],
  );
  const made = new Map(
    rows.map(({ subject, version, at, by }) => [`${subject}/${version}`, { at: at.toISOString(), by }]),
  );
  return (subject: string, version: number): Authored | null => made.get(`${subject}/${version}`) ?? null;
}
