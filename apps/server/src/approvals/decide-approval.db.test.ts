import { describe, expect, test } from 'vitest';
import {
  aCreditRequest,
  anOverrideRequest,
  anUnprovenDispute,
  elsewhere,
  type Request,
  requestOn,
} from '../testing/approval-requests.ts';
import { aColleague } from '../testing/colleagues.ts';
import { type Caller, type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

type Answer = { outcome?: 'approve' | 'reject' | 'return'; note?: string };
const decide = (caller: Caller, { approvalId, version }: Request, answer: Answer = {}) =>
  caller.approvals.decide({ approvalId, version, outcome: 'approve', ...answer });

describe('approvals.decide', () => {
  quintet({
    given: aCreditRequest,
    call: decide,
    unseen: elsewhere,
    powerless: ['rut', 'karin', 'lasse', 'pelle'],
    owner: 'gunnar',
    refused: [
      'approval.decided',
      async (at, request) => {
        await (await at.as('karin')).approvals.withdraw({ approvalId: request.approvalId, version: 1 });
        return { ...request, version: 2 };
      },
    ],
    stale: (request) => ({ ...request, version: request.version + 1 }),
    events: ['approval_decided', 'authority_decided', 'moved', 'ledger_ordered', 'hold_changed'],
    done: async (at, { view, approvalId }) => {
      expect(await at.db.approval.findUnique({ where: { id: approvalId } })).toMatchObject({
        state: 'approved',
        decidedBy: (await at.ctxOf('gunnar')).actor.personId,
        decidedAt: expect.any(Date),
        version: 2,
      });
      const now = await look(at, view);
      expect(now).toMatchObject({ state: 'decided', approval: null, fields: { decision: 'part_credited' } });
      expect(now.holds).toMatchObject([{ state: 'credit_pending', amountOre: 600_000 }]);
      expect(now.ledger).toContainEqual(
        expect.objectContaining({ kind: 'credit', amountOre: 600_000, state: 'queued' }),
      );
      const events = await at.db.caseEvent.findMany({
        where: { caseId: view.id },
        orderBy: { seq: 'desc' },
        take: 5,
      });
      expect(new Set(events.map(({ actorId }) => actorId))).toEqual(
        new Set([(await at.ctxOf('gunnar')).actor.personId]),
      );
    },
  });

  test.each(['reject', 'return'] as const)(
    '%s takes the case back with the reason on it',
    async (outcome) => {
      const at = await desk();
      const request = await aCreditRequest(at);
      const gunnar = await at.as('gunnar');
      const wordless = await nothingWritten(at, () =>
        refusalOf(decide(gunnar, request, { outcome, note: '  ' })),
      );
      expect(wordless).toMatchObject({
        status: 422,
        code: 'approval.note_missing',
        fields: [{ path: 'note' }],
      });
      const events = await eventsOf(at, () =>
        decide(gunnar, request, { outcome, note: 'Fel pris i avtalet.' }),
      );
      expect(events).toEqual(['approval_decided', 'moved']);
      const now = await look(at, request.view);
      expect(now).toMatchObject({ state: 'investigating', approval: null });
      expect(now.holds).toMatchObject([{ state: 'active', amountOre: 800_000 }]);
      expect(now.timeline).toContainEqual(
        expect.objectContaining({ event: 'approval_decided', words: 'Fel pris i avtalet.' }),
      );
    },
  );

  test('what was rejected is not asked again unchanged, but once it was changed', async () => {
    const at = await desk();
    const request = await aCreditRequest(at);
    await decide(await at.as('gunnar'), request, { outcome: 'reject', note: 'För mycket.' });
    const ask = (creditedAmount: number) =>
      moved(at, request.view, 'ask_credit_approval', {
        fields: { creditedAmount, decisionReason: 'Resten följer avtalet.' },
      });
    expect(await refusalOf(ask(600_000))).toMatchObject({ code: 'approval.rejected_before' });
    expect(await ask(550_000)).toMatchObject({ state: 'awaiting_approval', approval: { kind: 'credit' } });
  });

  test('the limit of the approver holds', async () => {
    const at = await desk();
    const request = await aCreditRequest(at);
    await at.db.person.updateMany({ where: { name: 'Gunnar Åkesson' }, data: { creditLimitOre: 599_999 } });
    try {
      const told = await nothingWritten(at, async () => refusalOf(decide(await at.as('gunnar'), request)));
      expect(told).toMatchObject({ status: 422, code: 'approval.over_limit' });
    } finally {
      await at.db.person.updateMany({
        where: { name: 'Gunnar Åkesson' },
        data: { creditLimitOre: 10_000_000 },
      });
    }
    await decide(await at.as('gunnar'), request);
  });

  test('an approver finds nothing in a queue that is not theirs', async () => {
    const at = await desk();
    await aColleague(at, {
      key: 'sixten',
      name: 'Sixten Alm',
      roles: ['approver'],
      queues: { suppliers: 'work' },
    });
    const request = await anOverrideRequest(at);
    const sixten = await at.as('sixten');
    expect(await nothingWritten(at, () => refusalOf(decide(sixten, request)))).toMatchObject({ status: 404 });
    expect(await refusalOf(sixten.approvals.get({ approvalId: request.approvalId }))).toMatchObject({
      status: 404,
    });
    expect((await sixten.approvals.list({})).rows).toEqual([]);
  });

  test('two answer at once: one counts', async () => {
    const at = await desk();
    const request = await aCreditRequest(at);
    await anApproverToo(at);
    const [gunnar, astrid] = [await at.as('gunnar'), await at.as('astrid')];
    const both = await Promise.allSettled([
      decide(gunnar, request),
      decide(astrid, request, { outcome: 'reject', note: 'Nej.' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      await at.db.ledgerOrder.count({ where: { caseId: request.view.id, kind: 'credit' } }),
    ).toBeLessThan(2);
    expect((await at.events(request.view.id)).filter((kind) => kind === 'approval_decided')).toHaveLength(1);
  });

  test('who last edited may not, although somebody else asked', async () => {
    const at = await desk();
    await anApproverToo(at);
    const view = await anUnprovenDispute(at);
    const astrid = await at.as('astrid');
    const edited = await astrid.cases.setFields({ ...on(view), fields: { disputedAmount: 100_000 } });
    await (await at.as('maria')).approvals.askOverride({ ...on(edited), reason: 'Känd kund.' });
    const request = await requestOn(at, view.id);
    expect(await nothingWritten(at, () => refusalOf(decide(astrid, request)))).toMatchObject({
      status: 422,
      code: 'approval.four_eyes',
    });
    expect(await decide(await at.as('gunnar'), request)).toMatchObject({ outcome: 'approved' });
  });

  test('when the right changed meanwhile nothing is approved: the request lapses and the case goes back', async () => {
    const at = await desk();
    const request = await aCreditRequest(at);
    const { name } = await at.db.customer.findUniqueOrThrow({ where });
    await at.db.customer.update({ where, data: { name: 'Bryggaren Nya AB' } });
    try {
      const gunnar = await at.as('gunnar');
      expect((await gunnar.approvals.get({ approvalId: request.approvalId })).differences).toMatchObject([
        { key: 'customer', kind: 'changed', now: { sv: expect.stringContaining('Bryggaren Nya AB') } },
      ]);
      let answer: unknown;
      const events = await eventsOf(at, async () => {
        answer = await decide(gunnar, request);
      });
      expect(answer).toEqual({ outcome: 'void', caseNumber: request.view.number });
      expect(events).toEqual(['approval_voided', 'moved']);
      expect(await look(at, request.view)).toMatchObject({ state: 'investigating', approval: null });
      expect(await at.db.ledgerOrder.count({ where: { caseId: request.view.id, kind: 'credit' } })).toBe(0);
      expect((await requestOn(at, request.view.id)).version).toBe(2);
    } finally {
      await at.db.customer.update({ where, data: { name } });
    }
  });

  test('an exception let pass counts for exactly that request', async () => {
    const at = await desk();
    const request = await anOverrideRequest(at);
    const reject = () =>
      moved(at, request.view, 'reject_dispute', { fields: { decisionReason: 'Enligt avtal.' } });
    expect(await refusalOf(reject())).toMatchObject({ status: 422 });
    expect(await eventsOf(at, async () => decide(await at.as('gunnar'), request))).toEqual([
      'approval_decided',
    ]);
    expect(await reject()).toMatchObject({ state: 'decided' });
    const frozen = await at.db.authorityDecision.findFirstOrThrow({ where: { caseId: request.view.id } });
    expect(frozen).toMatchObject({ result: 'needs_proof', overrideId: request.approvalId });
  });
});

const where = { number: bryggaren.number };

const anApproverToo = (at: Desk) =>
  aColleague(at, {
    key: 'astrid',
    name: 'Astrid Ros',
    roles: ['approver', 'agent'],
    queues: { disputes: 'work', general: 'work' },
  }).then((id) => at.db.person.update({ where: { id }, data: { creditLimitOre: 10_000_000 } }));
