import { randomUUID } from 'node:crypto';
import { afterEach, describe, expect, test } from 'vitest';
import { aCreditRequest, elsewhere, type Request } from '../testing/approval-requests.ts';
import { answered } from '../testing/approvals.ts';
import { aColleague } from '../testing/colleagues.ts';
import { type Caller, type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aDispute, anInvoice, look, moved } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const gunnar = { email: 'gunnar.akesson@vakt.example' };
const limit = ({ db }: Desk, creditLimitOre: number) =>
  db.person.update({ where: gunnar, data: { creditLimitOre } });

afterEach(async () => {
  const at = await desk();
  await limit(at, 10_000_000);
  await at.db.absence.deleteMany();
});

/** More than Gunnar may approve. */
const aboveGunnar = 12_000_000;

/** An approver of 2 000 kr. */
async function anApprover(at: Desk, key: string, creditLimitOre = 200_000): Promise<string> {
  const id = await aColleague(at, {
    key,
    name: `Attestant ${key}`,
    roles: ['approver'],
    queues: { disputes: 'read' },
  });
  await at.db.person.update({ where: { id }, data: { creditLimitOre } });
  return id;
}

const passOn = (caller: Caller, { approvalId, version }: Request, note: string | null = null) =>
  caller.approvals.decide({ approvalId, version, outcome: 'pass_on', note });
const stepsOf = ({ db }: Desk, { approvalId }: Request) =>
  db.approvalStep.findMany({ where: { approvalId }, orderBy: { position: 'asc' } });

describe('approvals.decide, passing on', () => {
  quintet({
    given: async (at) => {
      await anApprover(at, 'hedda', aboveGunnar);
      return aCreditRequest(at, aboveGunnar);
    },
    call: (caller, request) => passOn(caller, request),
    unseen: elsewhere,
    powerless: ['rut', 'karin', 'lasse', 'pelle'],
    owner: 'gunnar',
    refused: [
      'approval.once',
      async (at, request) => {
        await passOn(await at.as('gunnar'), request);
        return request;
      },
    ],
    stale: (request) => ({ ...request, version: request.version + 1 }),
    events: ['approval_passed_on'],
    done: async (at, request) => {
      const decidedBy = (await at.ctxOf('gunnar')).actor.personId;
      expect(await stepsOf(at, request)).toMatchObject([{ position: 1, decidedBy, standsInFor: null }]);
      expect(await look(at, request.view)).toMatchObject({ state: 'awaiting_approval' });
      const row = await at.db.approval.findUniqueOrThrow({ where: { id: request.approvalId } });
      expect(row).toMatchObject({ state: 'open', version: request.version, decidedBy: null });
    },
  });
});

test('a chain: one says yes up to their limit, another finishes it; each once, also by the database', async () => {
  const at = await desk();
  const astrid = await anApprover(at, 'astrid');
  const caller = await at.as('astrid');
  const request = await aCreditRequest(at);
  const count = async () => (await (await at.as('astrid')).cases.counts()).approvals;
  const before = await count();
  const yes = await nothingWritten(at, () =>
    refusalOf(caller.approvals.decide({ ...requestOf(request), outcome: 'approve' })),
  );
  expect(yes).toMatchObject({ status: 422, code: 'approval.over_limit' });
  expect(yes.says.sv).toContain('din attestgräns på 2 000,00 kr');
  expect((await caller.approvals.get({ approvalId: request.approvalId })).passesOn).toBe(true);

  expect(await passOn(caller, request, 'Ronderna saknas.')).toEqual({
    outcome: 'passed_on',
    caseNumber: request.view.number,
  });
  expect(await count()).toBe(before - 1);
  const waiting = await look(at, request.view);
  expect(waiting).toMatchObject({ state: 'awaiting_approval', holds: [{ state: 'active' }] });
  expect(waiting.timeline).toContainEqual(
    expect.objectContaining({ event: 'approval_passed_on', words: 'Ronderna saknas.' }),
  );
  const twice = (standsInFor: string | null) =>
    at.server.db.pool
      .query(`insert into approval_step values ($1, 2, $2, $3, now(), null)`, [
        request.approvalId,
        astrid,
        standsInFor,
      ])
      .then(
        () => null,
        (error: Error) => error.message,
      );
  expect(await twice(null)).toContain('approval_step_approval_id_decided_by_key');

  const gunnars = await (await at.as('gunnar')).approvals.list({});
  expect(gunnars.rows.find(({ id }) => id === request.approvalId)).toMatchObject({
    steps: [{ by: { name: 'Attestant astrid' }, standsInFor: null, note: 'Ronderna saknas.' }],
    refusal: null,
    passesOn: false,
    actsFor: null,
  });
  expect(await answered(at, request.view, 'approve')).toMatchObject({ state: 'decided' });
  expect((await stepsOf(at, request)).map(({ position, decidedBy }) => [position, decidedBy])).toEqual([
    [1, astrid],
    [2, (await at.ctxOf('gunnar')).actor.personId],
  ]);
});

const requestOf = ({ approvalId, version }: Request) => ({ approvalId, version });

/** Only Gunnar is left who may approve more than 2 000 kr, and that up to an öre less than is asked. */
async function nobodyFinishes(at: Desk) {
  await anApprover(at, 'hedda', 0);
  await limit(at, 599_999);
}

test('a low limit is enough to say no, and nobody passes on what nobody could finish', async () => {
  const at = await desk();
  await anApprover(at, 'astrid');
  const request = await aCreditRequest(at);
  await nobodyFinishes(at);
  const stuck = await nothingWritten(at, async () => refusalOf(passOn(await at.as('astrid'), request)));
  expect(stuck).toMatchObject({ status: 422, code: 'approval.no_limit_suffices' });
  expect(await answered(at, request.view, 'reject', 'astrid')).toMatchObject({ state: 'investigating' });
});

test('asking for more than anybody may approve is refused, and the highest limit is named', async () => {
  const at = await desk();
  await nobodyFinishes(at);
  const invoice = await anInvoice(at, { totalOre: 800_000 });
  const view = await moved(at, await aDispute(at, { invoice }), 'start');
  const fields = { creditedAmount: 600_000, decisionReason: 'Resten följer avtalet.' };
  const told = await nothingWritten(at, () => refusalOf(moved(at, view, 'ask_credit_approval', { fields })));
  expect(told).toMatchObject({ status: 422, code: 'approval.no_limit_suffices' });
  expect(told.says.sv).toContain('Den högsta är 5 999,99 kr (Gunnar Åkesson)');
  expect(told.says.en).toContain('The highest is SEK 5,999.99 (Gunnar Åkesson)');
});

test('a deputy finishes with the absent person’s limit, and the step says for whom', async () => {
  const at = await desk();
  const request = await aCreditRequest(at);
  const { personId: gunnarId } = (await at.ctxOf('gunnar')).actor;
  const { personId: emilyId } = (await at.ctxOf('emily')).actor;
  await at.owner.query(
    `insert into absence (id, person_id, deputy_id, first_day, last_day)
     select $1, $2, $3, today, today from (select (now() at time zone 'Europe/Stockholm')::date as today) day`,
    [randomUUID(), gunnarId, emilyId],
  );
  const emily = await at.as('emily');
  expect(await emily.approvals.get({ approvalId: request.approvalId })).toMatchObject({
    refusal: null,
    passesOn: false,
    actsFor: { name: 'Gunnar Åkesson' },
  });
  expect(await answered(at, request.view, 'approve', 'emily')).toMatchObject({ state: 'decided' });
  expect(await stepsOf(at, request)).toMatchObject([{ decidedBy: emilyId, standsInFor: gunnarId }]);
  const { rows } = await emily.approvals.list({ which: 'decided' });
  expect(rows.find(({ id }) => id === request.approvalId)?.steps).toMatchObject([
    { by: { name: 'Emily Frost' }, standsInFor: { name: 'Gunnar Åkesson' } },
  ]);
});
