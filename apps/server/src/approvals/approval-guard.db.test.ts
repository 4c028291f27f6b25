import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  aCreditRequest,
  anOverrideRequest,
  anUnprovenDispute,
  requestOn,
} from '../testing/approval-requests.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { look, on } from '../testing/scenarios.ts';
import { eventsOf } from '../testing/written.ts';

/** What the database answers the server's own role; null when it lets it pass. */
const told = ({ server }: Desk, sql: string, values: unknown[]): Promise<string | null> =>
  server.db.pool.query(sql, values).then(
    () => null,
    (error: Error) => error.message,
  );

const id = async (at: Desk, key: string) => (await at.ctxOf(key)).actor.personId;
const approve = `update approval set state = 'approved', decided_by = $2, decided_at = now() where id = $1`;

test('past every command, nobody approves alone', async () => {
  const at = await desk();
  const { approvalId } = await anOverrideRequest(at);
  for (const key of ['maria', 'karin'])
    expect(await told(at, approve, [approvalId, await id(at, key)])).toContain('approval_four_eyes');
  expect(await told(at, approve, [approvalId, null])).toContain('approval_decided_by');
  const takeBack = `update approval set state = 'withdrawn', decided_by = $2, decided_at = now() where id = $1`;
  expect(await told(at, takeBack, [approvalId, await id(at, 'gunnar')])).toContain('approval_taken_back');
});

test('nor what the case no longer says', async () => {
  const at = await desk();
  const { approvalId, view } = await anOverrideRequest(at);
  const client = await at.server.db.pool.connect();
  try {
    await client.query('begin');
    await client.query('update cases set content_version = content_version + 1 where id = $1', [view.id]);
    await expect(client.query(approve, [approvalId, await id(at, 'gunnar')])).rejects.toThrow(
      'has changed since',
    );
    await client.query('rollback');
  } finally {
    client.release();
  }
  const edit = 'update cases set content_version = content_version + 1 where id = $1';
  expect(await told(at, edit, [view.id])).toContain('no longer says');
});

test('it is decided once, and what was asked stands fast', async () => {
  const at = await desk();
  const { approvalId } = await aCreditRequest(at);
  for (const [column, value] of [
    ['snapshot', '{}'],
    ['snapshot_hash', 'b'.repeat(64)],
    ['content_version', 99],
    ['requested_by', await id(at, 'johan')],
    ['last_editor_id', await id(at, 'johan')],
    ['amount_ore', 1],
    ['case_id', (await anUnprovenDispute(at)).id],
  ])
    expect(await told(at, `update approval set ${column} = $2 where id = $1`, [approvalId, value])).toContain(
      'stands fast',
    );
  expect(await told(at, approve, [approvalId, await id(at, 'gunnar')])).toBeNull();
  expect(await told(at, approve, [approvalId, await id(at, 'gunnar')])).toContain('decided once');
  expect(await told(at, `update approval set decision_note = 'x' where id = $1`, [approvalId])).toContain(
    'decided once',
  );
  expect(await told(at, 'delete from approval where id = $1', [approvalId])).toContain('permission denied');
});

test('none is born approved, and of two requests on a case one stands', async () => {
  const at = await desk();
  const view = await anUnprovenDispute(at);
  const row = await at.db.case.findUniqueOrThrow({ where: { id: view.id } });
  const insert = async (state: string, contentVersion = row.contentVersion) =>
    told(
      at,
      `insert into approval (id, case_id, kind, state, requested_by, requested_at, decided_by, decided_at, request_hash, snapshot, snapshot_hash, content_version)
       values ($1, $2, 'authority_override', $3, $4, now(), $5, $6, $7, '{}', $7, $8)`,
      [
        randomUUID(),
        view.id,
        state,
        await id(at, 'maria'),
        state === 'open' ? null : await id(at, 'gunnar'),
        state === 'open' ? null : new Date(),
        'a'.repeat(64),
        contentVersion,
      ],
    );
  expect(await insert('approved')).toContain('begins open');
  expect(await insert('open', row.contentVersion - 1)).toContain('has changed since');
  expect(await insert('open')).toBeNull();
  expect(await insert('open')).toContain('approval_one_open');
});

test('an edit ends the request in its own transaction, and takes the case back', async () => {
  const at = await desk();
  const { view } = await anOverrideRequest(at);
  const karin = await at.as('karin');
  const edit = () => karin.cases.setFields({ ...on(view), fields: { disputedAmount: 100_000 } });
  expect(await eventsOf(at, edit)).toEqual(['fields_set', 'approval_voided', 'hold_changed']);
  expect(await look(at, view)).toMatchObject({ state: 'investigating', approval: null });
  expect(await at.db.approval.findFirst({ where: { caseId: view.id } })).toMatchObject({
    state: 'void',
    decidedBy: null,
  });

  const credit = await aCreditRequest(at);
  await at.mail(
    [
      'From: Lena Ek <lena.ek@bryggaren.example>',
      'To: fakturafraga@vakt.example',
      `Subject: Sv: [${credit.view.number}]`,
      `Message-ID: <${randomUUID()}@bryggaren.example>`,
      'Date: Mon, 23 Nov 2026 10:00:00 +0100',
      '',
      'Vi drar tillbaka det.',
    ].join('\r\n'),
  );
  expect(await look(at, credit.view)).toMatchObject({ state: 'investigating', approval: null });
  expect((await requestOn(at, credit.view.id)).version).toBe(2);
});
