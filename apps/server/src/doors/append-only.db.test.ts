import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { rightRows } from '../testing/right-rows.ts';
import { aCase, on } from '../testing/scenarios.ts';
import { settlementRows } from '../testing/settlement-rows.ts';
import { nothingWritten } from '../testing/written.ts';

const appendOnly = [
  'case_event',
  'message',
  'attachment',
  'raw_mail',
  'admin_event',
  'read_log',
  'authority_decision',
  'register_event',
  'call_back',
  'contact_attempt',
  'match_label',
  'case_letter',
  'payment',
  'dunning_event',
  'invoice_delivery',
  'reference_rate',
  'approval_step',
  'record_change',
];
/** Its words may have to be erased one day, by the owner alone. */
const words = 'case_event_private';
const tables = [...appendOnly, words];
/** Kept as they were by the rights of the role alone: each version of the settings, and what was sent out by itself. */
const onlyAdded = ['calendar', 'sla_policy', 'reply_template', 'report_delivery'];
const insufficientPrivilege = '42501';

let at: Desk;
let caseId: string;

/** At least one row in each of the tables. */
beforeAll(async () => {
  at = await desk();
  const view = await aCase(at);
  caseId = view.id;
  const karin = await at.as('karin');
  await karin.cases.classify({ ...on(view), typeKey: 'invoice_copy' });
  await karin.cases.note({ caseId, text: 'En anteckning.' });
  await (await at.as('ahmed')).people.invite({
    name: 'Nils Ny',
    email: 'nils@vakt.example',
    roles: ['reader'],
  });
  const { personId } = (await at.ctxOf('karin')).actor;
  await at.db.readLog.create({ data: { personId, what: 'case', targetId: caseId } });
  const file = await at.db.file.findFirstOrThrow();
  const { id: messageId } = await at.db.message.findFirstOrThrow();
  await at.db.attachment.create({
    data: { messageId, fileSha256: file.sha256, name: 'a.pdf', type: file.type, size: file.size },
  });
  await at.db.rawMail.create({ data: { sha256: file.sha256, size: 1, name: 'a.eml' } });
  await rightRows(at, caseId);
  await settlementRows(at, caseId);
});

/** The SQLSTATE a statement ends with; it is tried in a transaction that never commits. */
async function stateOf(pool: pg.Pool, sql: string): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    return await client.query(sql).then(
      () => 'done',
      (error: unknown) => (error instanceof pg.DatabaseError ? (error.code ?? '') : String(error)),
    );
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('as the role the server runs as', () => {
  test.each(tables)('%s: no update, delete, truncate or alter', async (table) => {
    const { pool } = at.server.db;
    expect((await pool.query(`select from ${table}`)).rowCount).toBeGreaterThan(0);
    const { rows } = await pool.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1',
      [table],
    );
    const statements = [
      ...rows.map(({ name }) => `update ${table} set ${name} = ${name}`),
      `delete from ${table}`,
      `truncate ${table}`,
      `truncate ${table} cascade`,
      `alter table ${table} disable trigger all`,
      `alter table ${table} add column more text`,
      `alter table ${table} owner to underlag_app`,
      `drop table ${table}`,
      `create or replace rule forget as on insert to ${table} do instead nothing`,
      `grant all on ${table} to underlag_app`,
    ];
    await nothingWritten(at, async () => {
      const states = await Promise.all(statements.map(async (sql) => [sql, await stateOf(pool, sql)]));
      // A grant one may not give is a warning, not an error; what it leaves is looked at below.
      expect(
        states.filter(([sql, state]) => state !== insufficientPrivilege && !sql?.startsWith('grant')),
      ).toEqual([]);
    });
    const { rows: rights } = await pool.query(
      `select privilege_type as right from information_schema.role_table_grants
       where table_name = $1 and grantee = 'underlag_app' order by 1`,
      [table],
    );
    expect(rights.map(({ right }) => right)).toEqual(['INSERT', 'SELECT']);
  });

  test.each(onlyAdded)('%s: new rows, but no update and no delete', async (table) => {
    const { pool } = at.server.db;
    const { rows } = await pool.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1',
      [table],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const sql of [
      ...rows.map(({ name }) => `update ${table} set ${name} = ${name}`),
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ])
      expect([sql, await stateOf(pool, sql)]).toEqual([sql, insufficientPrivilege]);
  });

  test.each([
    ['switch the triggers off for a session', "set session_replication_role = 'replica'"],
    ['become the owner', 'set role underlag_owner'],
    ['change the guard', 'drop function refuse_change() cascade'],
    [
      'change the chain',
      'create or replace function check_event_chain() returns trigger language plpgsql as $$ begin return new; end $$',
    ],
    ['make a table that hides another', 'create table public.more (id int)'],
    ['read the jobs', 'select * from graphile_worker._private_jobs'],
    ['add a job past its function', "select graphile_worker.add_job('deliver-message')"],
    ['forget a migration', 'delete from _prisma_migrations'],
    ['delete a case', 'delete from cases'],
    ['delete an invoice', 'delete from invoice'],
    ['delete a person', 'delete from person'],
    ['delete a delivery', 'delete from delivery'],
    ['delete a file', 'delete from file'],
    ['delete a right', 'delete from authority'],
    ['delete an approval', 'delete from approval'],
    ['put the guard of approvals aside', 'alter table approval disable trigger all'],
    ['delete what came in', 'delete from intake_item'],
  ])('it may not %s', async (_, sql) => {
    expect(await stateOf(at.server.db.pool, sql)).toBe(insufficientPrivilege);
  });
});

describe('even as the owner', () => {
  test.each(appendOnly)('%s: the trigger refuses update, delete and truncate', async (table) => {
    const { rows } = await at.owner.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1 limit 1',
      [table],
    );
    const column = rows[0]?.name;
    for (const sql of [
      `update ${table} set ${column} = ${column}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ])
      expect([sql, await stateOf(at.owner, sql)]).toEqual([sql, insufficientPrivilege]);
  });

  test('the words beside an event can be erased, but not all at once', async () => {
    expect(await stateOf(at.owner, `delete from ${words} where case_id = '${caseId}'`)).toBe('done');
    expect(await stateOf(at.owner, `truncate ${words}`)).toBe(insufficientPrivilege);
  });
});

describe('the chain', () => {
  const append = (seq: string, prevHash: string) =>
    `insert into case_event (case_id, seq, at, actor_kind, kind, data, prev_hash, hash)
     select id, ${seq}, now(), 'system', 'noted', '{}', ${prevHash}, repeat('a', 64) from cases where id = :case`;

  test.each([
    ['another hash before it', append('last_seq + 1', "repeat('b', 64)"), 'P0001'],
    ['nothing before it', append('last_seq + 2', 'last_hash'), 'P0001'],
    ['a first event that follows another', append('1', 'last_hash'), 'P0001'],
    [
      'a place that is taken',
      append(
        'last_seq',
        '(select prev_hash from case_event e where e.case_id = cases.id and e.seq = last_seq)',
      ),
      '23505',
    ],
    ['its place', append('last_seq + 1', 'last_hash'), 'done'],
  ])('an event with %s', async (_, sql, state) => {
    expect(await stateOf(at.server.db.pool, sql.replace(':case', `'${caseId}'`))).toBe(state);
  });
});
