import { afterEach, describe, expect, test } from 'vitest';
import { readSession } from '../session/read-session.ts';
import { aCreditRequest } from '../testing/approval-requests.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { refusalOf } from '../testing/refusal.ts';
import { cookieOf } from '../testing/serve.ts';
import { nothingWritten } from '../testing/written.ts';

afterEach(async () => {
  const { db } = await desk();
  await db.absence.deleteMany();
  await db.person.updateMany({ where: { email: 'gunnar.akesson@vakt.example' }, data: { active: true } });
});

/** Gunnar is away from so many days from today until so many, with a deputy. */
async function away({ owner }: Desk, deputy: string, from: number, to: number): Promise<void> {
  await owner.query(
    `insert into absence (id, person_id, deputy_id, first_day, last_day)
     select gen_random_uuid(), gunnar.id, deputy.id, today + $2::int, today + $3::int
     from person gunnar, person deputy, (select (now() at time zone 'Europe/Stockholm')::date as today) day
     where gunnar.name = 'Gunnar Åkesson' and deputy.email = $1`,
    [deputy, from, to],
  );
}
const johan = 'johan.sjogren@vakt.example';
const pelle = 'pelle.dahl@vakt.example';

/** Whether somebody may approve, by both ways in which the server learns of a person's rights. */
async function approves(at: Desk, key: string): Promise<boolean> {
  const { actor } = await at.ctxOf(key);
  const session = await readSession(at.server, await cookieOf(at.server, key));
  const { sessionId: _, ...rights } = actor;
  expect(session).toMatchObject(rights);
  return actor.roles.includes('approver');
}

describe('the deputy of an approver', () => {
  test.each([
    ['the day before', 1, 5, false],
    ['on the first day', 0, 5, true],
    ['on the last day', -5, 0, true],
    ['the day after', -5, -1, false],
  ])('%s', async (_, from, to, expected) => {
    const at = await desk();
    await away(at, johan, from, to);
    expect(await approves(at, 'johan')).toBe(expected);
    expect(await approves(at, 'karin')).toBe(false);
  });

  test('has nothing of one who no longer works here, or is no approver', async () => {
    const at = await desk();
    await away(at, johan, 0, 0);
    await at.db.person.updateMany({
      where: { email: 'gunnar.akesson@vakt.example' },
      data: { active: false },
    });
    expect(await approves(at, 'johan')).toBe(false);
    await at.db.absence.updateMany({ data: { personId: (await at.ctxOf('karin')).actor.personId } });
    expect(await approves(at, 'johan')).toBe(false);
  });

  test('reads the approver’s queues, works in their own, and credits no more alone than before', async () => {
    const at = await desk();
    await away(at, pelle, 0, 0);
    const { actor } = await at.ctxOf('pelle');
    expect(actor).toMatchObject({
      roles: ['agent', 'approver'],
      queues: { suppliers: 'work', disputes: 'read', general: 'read' },
      creditLimitOre: 500_000,
      approvalLimitOre: 10_000_000,
    });
    const request = await aCreditRequest(at);
    const caller = await at.as('pelle');
    const { id: caseId, version } = request.view;
    const moved = await refusalOf(caller.cases.move({ caseId, version, move: 'withdraw', reason: 'x' }));
    expect(moved).toMatchObject({ status: 403 });
    expect((await caller.cases.counts()).approvals).toBeGreaterThan(0);
    const answer = await caller.approvals.decide({
      approvalId: request.approvalId,
      version: 1,
      outcome: 'approve',
    });
    expect(answer).toMatchObject({ outcome: 'approved' });
  });

  test('cannot approve their own request either', async () => {
    const at = await desk();
    const { actor } = await at.ctxOf('karin');
    await away(at, 'karin.lund@vakt.example', 0, 0);
    const { approvalId, version } = await aCreditRequest(at);
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () =>
      refusalOf(karin.approvals.decide({ approvalId, version, outcome: 'approve' })),
    );
    expect(told).toMatchObject({ status: 422, code: 'approval.four_eyes' });
    expect(actor.roles).toEqual(['agent']);
  });

  test('has lost it the moment the absence is taken away', async () => {
    const at = await desk();
    await away(at, johan, 0, 0);
    const johans = await at.as('johan');
    const { approvalId, version } = await aCreditRequest(at);
    expect((await johans.approvals.get({ approvalId })).refusal).toBeNull();
    await at.db.absence.deleteMany();
    const told = await refusalOf(
      (await at.as('johan')).approvals.decide({ approvalId, version, outcome: 'approve' }),
    );
    expect(told).toMatchObject({ status: 403 });
  });
});
