import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Desk, desk } from '../testing/desk.ts';
import { rightRows } from '../testing/right-rows.ts';
import { aCase, bryggaren } from '../testing/scenarios.ts';

let at: Desk;

beforeAll(async () => {
  at = await desk();
  await rightRows(at, (await aCase(at)).id);
});

/** What the role the server runs as is answered; it is tried in a transaction that never commits, its deferred checks included. */
async function answerTo(...statements: string[]): Promise<string> {
  const client = await at.server.db.pool.connect();
  try {
    await client.query('begin');
    for (const sql of [...statements, 'set constraints all immediate']) await client.query(sql);
    return 'done';
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error;
    return `${error.code} ${error.message}`;
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('a right, its contact and its target belong to one customer', () => {
  const no = '23514 a right, its contact and its target belong to one customer';
  const elsewhere = (table: string) =>
    `(select t.id from ${table} t join customer c on c.id = t.customer_id where c.number <> '${bryggaren.number}' limit 1)`;

  test.each([
    ['a contact of another customer', `contact_id = ${elsewhere('contact')}`, no],
    ['an agreement of another customer', `agreement_id = ${elsewhere('agreement')}`, no],
    ['a site of another customer', `site_id = ${elsewhere('site')}`, no],
    [
      'another customer',
      `customer_id = (select customer_id from contact where id = ${elsewhere('contact')})`,
      no,
    ],
    [
      'an agreement of its own',
      'agreement_id = (select id from agreement where customer_id = authority.customer_id limit 1)',
      'done',
    ],
  ])('%s', async (_, column, answer) => {
    const own = `where customer_id = (select id from customer where number = '${bryggaren.number}')`;
    expect(await answerTo(`update authority set ${column} ${own}`)).toBe(answer);
  });
});

describe('an order of extra guarding, its site and its contacts belong to one customer', () => {
  const no = '23514 an order, its site and its contacts belong to one customer';
  const of = (table: string, whose: '=' | '<>') =>
    `(select id from ${table} t where t.customer_id ${whose} extra_guarding_order.customer_id limit 1)`;
  test.each([
    ['site', 'site_id', 'site', ''],
    ['orderer', 'orderer_id', 'contact', ''],
    ['confirmer', 'confirmed_by', 'contact', ', confirmed_at = ordered_at'],
  ])('the %s', async (_, column, table, also) => {
    const set = (whose: '=' | '<>') =>
      answerTo(`update extra_guarding_order set ${column} = ${of(table, whose)}${also}`);
    expect([await set('<>'), await set('=')]).toEqual([no, 'done']);
  });

  test('a new order too', async () => {
    const another = `insert into extra_guarding_order select (jsonb_populate_record(o, jsonb_build_object(
      'id', gen_random_uuid(), 'number', 'EB-1', 'site_id', (select id from site where customer_id <> o.customer_id limit 1)))).*
      from extra_guarding_order o limit 1`;
    expect(await answerTo(another)).toBe(no);
  });
});

describe('an approval', () => {
  const another = (columns: string) =>
    `insert into approval select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()) || '${columns}')).* from approval a limit 1`;
  const end = (state: string) =>
    `update approval set state = '${state}', decided_at = now(), decided_by = gen_random_uuid(), decision_note = 'Nej'`;
  const edit =
    'update cases set content_version = content_version + 1 where id in (select case_id from approval)';
  const stands = '23514 what was asked stands fast';
  const changed = '23514 the case has changed since the approval was asked for';

  test.each([
    [
      'begins open',
      [another('{"state": "approved", "decided_at": "2026-11-22T09:00:00Z"}')],
      '23514 an approval begins open',
    ],
    ['is asked for what the case says now', [another('{"content_version": 99}')], changed],
    ['is decided once', [end('rejected'), end('approved')], '23514 an approval is decided once'],
    ['keeps its snapshot', [`update approval set snapshot = '{"other": true}'`], stands],
    ['keeps its amount', ['update approval set amount_ore = 1'], stands],
    ['keeps who asked', ['update approval set requested_by = gen_random_uuid()'], stands],
    ['keeps who edited last', ['update approval set last_editor_id = null'], stands],
    ['keeps its case', ['update approval set content_version = content_version + 1'], stands],
    ['is not given for what the case no longer says', [edit, end('approved')], changed],
    [
      'does not stay open when the case says something else',
      [edit],
      '23514 an open approval is for what the case no longer says',
    ],
    [
      'falls when the case says something else',
      [edit, `update approval set state = 'void', decided_at = now()`],
      'done',
    ],
    ['is given by a second person', [end('approved')], 'done'],
    ['is reminded of', ['update approval set reminded_at = now()'], 'done'],
  ])('%s', async (_, statements, answer) => {
    expect(await answerTo(...statements)).toBe(answer);
  });
});

describe('a wish about the register', () => {
  const end = `update register_change set state = 'confirmed', decided_at = now(), decided_by = gen_random_uuid()`;
  const stands = '23514 what was wished stands fast';

  test.each([
    ['keeps who asked', ['update register_change set asked_by = gen_random_uuid()'], stands],
    ['keeps what was asked', [`update register_change set wish = '{"kind": "grant"}'`], stands],
    ['keeps its subject', ['update register_change set subject_id = gen_random_uuid()'], stands],
    ['is decided once', [end, end], '23514 a wish is decided once'],
    [
      'begins open',
      [
        `insert into register_change select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'state', 'confirmed',
          'decided_at', now(), 'decided_by', gen_random_uuid()))).* from register_change r limit 1`,
      ],
      '23514 a wish begins open',
    ],
    ['is confirmed by a second person', [end], 'done'],
  ])('%s', async (_, statements, answer) => {
    expect(await answerTo(...statements)).toBe(answer);
  });
});

describe('a one-time link to an instruction', () => {
  const opened = 'update disclosure set opened_at = made_at';
  const once = '23514 a link is opened once';
  const stands = '23514 what a link opens, and for whom, stands fast';

  test.each([
    ['is not closed again', [opened, 'update disclosure set opened_at = null'], once],
    ['gets no new token once opened', [opened, `update disclosure set token_hash = repeat('b', 64)`], once],
    [
      'stays stopped',
      [`update disclosure set stopped_at = made_at`, 'update disclosure set stopped_at = null'],
      once,
    ],
    ['keeps its address', [`update disclosure set address = 'x@x.example'`], stands],
    ['is not made longer', [`update disclosure set expires_at = expires_at + interval '1 hour'`], stands],
    ['gets its token when it leaves', [`update disclosure set token_hash = repeat('b', 64)`], 'done'],
    ['is opened', [opened], 'done'],
  ])('%s', async (_, statements, answer) => {
    expect(await answerTo(...statements)).toBe(answer);
  });
});
