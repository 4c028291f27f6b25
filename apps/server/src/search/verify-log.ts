import type { IntegrityReport } from '@underlag/api/registers';
import { text } from '@underlag/domain/text';
import type { StaffCtx } from '../context.ts';
import { hashEvent, wordsDigest } from '../doors/append-events.ts';

interface Row {
  case_id: string;
  number: string;
  seq: number;
  at: Date;
  actor_kind: string;
  actor_id: string | null;
  kind: string;
  data: unknown;
  prev_hash: string;
  hash: string;
  last_seq: number;
  last_hash: string;
  salt: string | null;
  body: unknown;
}

type Broken = IntegrityReport['broken'];

/** Recomputes every case's chain of events and names the first altered or missing row of each broken one (G19). */
export async function verifyLog(ctx: StaffCtx): Promise<IntegrityReport> {
  const { pool } = ctx.server.db;
  const broken: Broken = [];
  let cases = 0;
  let events = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await pool.query<Row>(
      `select c.id as case_id, c.number, c.last_seq, c.last_hash, e.seq, e.at, e.actor_kind, e.actor_id, e.kind, e.data, e.prev_hash, e.hash, p.salt, p.body
       from (select id, number, last_seq, last_hash from cases where id > $1 order by id limit 500) c
       left join case_event e on e.case_id = c.id
       left join case_event_private p on p.case_id = e.case_id and p.seq = e.seq order by c.id, e.seq`,
      [after],
    );
    if (rows.length === 0) return { cases, events, broken: broken.slice(0, 100) };
    for (const chain of Map.groupBy(rows, (row) => row.case_id).values()) {
      cases += 1;
      events += chain.filter((row) => row.seq !== null).length;
      broken.push(...firstBreak(chain));
    }
    after = rows.at(-1)?.case_id ?? after;
  }
}

function firstBreak(chain: readonly Row[]): Broken {
  const [first] = chain;
  if (!first) return [];
  const at = (seq: number, sv: string, en: string): Broken => [
    { caseNumber: first.number, seq, says: text(sv, en) },
  ];
  let prevHash = '';
  let expected = 1;
  for (const row of chain) {
    if (row.seq === null) break;
    if (row.seq !== expected) return at(expected, 'En händelse saknas.', 'An event is missing.');
    const hash = hashEvent({
      caseId: row.case_id,
      seq: row.seq,
      at: row.at.toISOString(),
      actorKind: row.actor_kind,
      actorId: row.actor_id,
      kind: row.kind,
      data: row.data,
      prevHash: row.prev_hash,
    });
    if (row.prev_hash !== prevHash || hash !== row.hash)
      return at(row.seq, 'Händelsen är ändrad.', 'The event has been altered.');
    if (row.salt !== null && !vouchesFor(row.data, wordsDigest(row.salt, row.body)))
      return at(
        row.seq,
        'Ord som hör till händelsen är ändrade.',
        'Words that belong to the event have been altered.',
      );
    prevHash = row.hash;
    expected += 1;
  }
  if (first.last_seq !== expected - 1 || first.last_hash !== prevHash)
    return at(expected, 'De sista händelserna saknas.', 'The last events are missing.');
  return [];
}

/** Words may have been erased, but words that are there are the ones that were written. */
const vouchesFor = (data: unknown, digest: string): boolean =>
  data !== null && typeof data === 'object' && 'words' in data && data.words === digest;
