import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aCreditRequest } from '../testing/approval-requests.ts';
import { aColleague, looksOnly } from '../testing/colleagues.ts';
import { desk } from '../testing/desk.ts';
import { aLetter, aPair, merge, mergeRefusal } from '../testing/merges.ts';
import { replied } from '../testing/past.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import {
  aCase,
  aDispute,
  anInvoice,
  bryggaren,
  customerId,
  look,
  on,
  withdrawn,
} from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

describe('relations.merge', () => {
  quintet({
    given: aPair,
    call: (caller, { intoId, ...view }) => caller.relations.merge({ ...on(view), intoId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.merge_ended',
      async (at, pair) => ({ ...(await withdrawn(at, pair)), intoId: pair.intoId }),
    ],
    stale: (pair) => ({ ...pair, version: pair.version - 1 }),
    events: ['moved', 'merged_into', 'took_in'],
    done: async (at, { id, intoId, number }) => {
      expect(await at.db.case.findUnique({ where: { id } })).toMatchObject({
        state: 'merged',
        category: 'done',
        mergedIntoId: intoId,
        dueAt: null,
      });
      const [row] = await at.db.caseMerge.findMany({ where: { caseId: id } });
      expect(row).toMatchObject({ intoId, stateBefore: 'new', undoneAt: null });
      expect((row?.undoUntil.getTime() ?? 0) - (row?.at.getTime() ?? 0)).toBe(86_400_000);
      const now = await look(at, { id: intoId });
      expect(now.relations.tookIn).toMatchObject([{ id, number, isVisible: true }]);
      expect(now.timeline.filter((entry) => entry.kind === 'message').map(({ ofCase }) => ofCase)).toEqual([
        undefined,
        number,
      ]);
      expect(JSON.stringify(now.timeline.filter(({ kind }) => kind === 'event'))).not.toContain('Bryggaren');
    },
  });

  test('the other case is checked as the first: unseen it is not found, only to be read it is refused', async () => {
    const at = await desk();
    await aColleague(at, looksOnly);
    const suppliers = await aColleague(at, {
      key: 'sanna',
      name: 'Sanna Berg',
      roles: ['agent'],
      queues: { general: 'work', suppliers: 'read' },
    });
    const pair = await aPair(at);
    await at.db.case.update({ where: { id: pair.intoId }, data: { queueKey: 'suppliers' } });
    expect(await mergeRefusal(at, pair)).toMatchObject({ status: 404, code: 'not_found' });
    expect(await mergeRefusal(at, pair, 'sanna')).toMatchObject({
      status: 403,
      code: 'permission.case.relate',
    });
    const into = await at.db.case.findUniqueOrThrow({ where: { id: pair.intoId } });
    expect(JSON.stringify([await mergeRefusal(at, pair), await mergeRefusal(at, pair, 'sanna')])).not.toMatch(
      new RegExp(`${into.number}|${into.subject}|Lena`),
    );
    await at.db.case.update({ where: { id: pair.intoId }, data: { assigneeId: suppliers } });
    expect(await merge(at, pair, 'sanna')).toMatchObject({ id: pair.intoId });
  });

  test('cases of two customers are never joined, not by way of a third nor by a link afterwards; nobody is named', async () => {
    const at = await desk();
    const [ours, theirs] = [await customerId(at, bryggaren.number), await customerId(at, 'K-104240')];
    const unknown = await aCase(at, { customerId: null });
    const first = await aCase(at, { customerId: ours });
    const second = await aCase(at, { customerId: theirs });
    const told = await mergeRefusal(at, { ...second, intoId: first.id });
    expect(told).toMatchObject({ status: 422, code: 'case.merge_other_customer' });
    expect(JSON.stringify(told)).not.toMatch(/Bryggaren|Vasthamnen|K-104/);
    await merge(at, { ...first, intoId: unknown.id });
    expect(await mergeRefusal(at, { ...second, intoId: unknown.id })).toMatchObject({
      code: 'case.merge_other_customer',
    });
    const karin = await at.as('karin');
    const link = async (id: string) => karin.cases.link({ ...on(await look(at, unknown)), customerId: id });
    expect(await nothingWritten(at, () => refusalOf(link(theirs)))).toMatchObject({
      status: 422,
      code: 'case.merge_other_customer',
    });
    expect((await link(ours)).customer).toMatchObject({ number: bryggaren.number });
  });

  test('what the merged case holds on to stops it: an approval, an order of the ledger, a link that is out', async () => {
    const at = await desk();
    const pair = await aPair(at);
    const tied = { status: 422, code: 'case.merge_tied' };
    const person = (await at.ctxOf('maria')).actor.personId;
    const order = await at.db.ledgerOrder.create({
      data: { caseId: pair.id, kind: 'change_billing', data: {}, createdAt: new Date() },
    });
    expect(await mergeRefusal(at, pair)).toMatchObject(tied);
    await at.db.ledgerOrder.update({
      where: { id: order.id },
      data: { state: 'acknowledged', reference: '1', acknowledgedAt: new Date() },
    });
    const contact = await at.db.contact.findFirstOrThrow({ where: { name: 'Lena Ek' } });
    const instruction = await at.db.instructionVersion.findFirstOrThrow();
    const link = await at.db.disclosure.create({
      data: {
        caseId: pair.id,
        instructionId: instruction.id,
        contactId: contact.id,
        address: bryggaren.mail,
        tokenHash: randomUUID(),
        madeBy: person,
        madeAt: new Date(),
        expiresAt: new Date(Date.now() + 86_400_000),
      },
    });
    expect(await mergeRefusal(at, pair)).toMatchObject(tied);
    await at.db.disclosure.update({ where: { id: link.id }, data: { openedAt: new Date() } });
    expect(await merge(at, pair)).toMatchObject({ id: pair.intoId });
  });

  test('a hold that the other case keeps on the same invoice is let go; one it does not keep stops the merge', async () => {
    const at = await desk();
    const invoice = await anInvoice(at);
    const into = await aDispute(at, { invoice, fields: { disputedAmount: 100_000 } });
    const more = await aDispute(at, { invoice });
    expect(await mergeRefusal(at, { ...more, intoId: into.id })).toMatchObject({ code: 'case.merge_tied' });
    const less = await aDispute(at, { invoice, fields: { disputedAmount: 90_000 } });
    expect(await look(at, less)).toMatchObject({
      related: expect.arrayContaining([expect.objectContaining({ id: into.id, isDuplicate: true })]),
    });
    await merge(at, { ...less, intoId: into.id });
    expect(await look(at, less)).toMatchObject({ holds: [{ state: 'lifted' }] });
    expect(await look(at, into)).toMatchObject({ holds: [{ state: 'active' }] });
    await (await at.as('karin')).relations.undoMerge(on(await look(at, less)));
    expect((await look(at, less)).holds.map(({ state }) => state)).toEqual(['lifted', 'active']);
  });

  test('into each other at once, and round in a ring: one case is left open, and no way leads back to its beginning', async () => {
    const at = await desk();
    const cases = [await aLetter(at), await aLetter(at), await aLetter(at)];
    const ids = cases.map(({ id }) => id);
    const pairs = [1, 2].flatMap((step) =>
      cases.map((view, index) => ({ ...view, intoId: ids[(index + step) % 3] ?? '' })),
    );
    const keys = ['karin', 'ahmed', 'maria'];
    const results = await Promise.allSettled(pairs.map((pair, index) => merge(at, pair, keys[index % 3])));
    expect(results.filter(({ status }) => status === 'fulfilled')).not.toEqual([]);
    for (const pair of pairs) await merge(at, pair).catch(() => null);
    const rows = await at.db.case.findMany({ where: { id: { in: ids } } });
    expect(rows.filter(({ category }) => category !== 'done')).toHaveLength(1);
    const ends = rows.map((row) => {
      let here = row;
      for (let steps = 0; steps < 3; steps += 1)
        here = rows.find(({ id }) => id === here.mergedIntoId) ?? here;
      return here.category;
    });
    expect(ends).not.toContain('done');
    const [open] = rows.filter(({ category }) => category !== 'done');
    const [ended] = rows.filter(({ mergedIntoId }) => mergedIntoId === open?.id);
    await expect(
      at.owner.query(`update cases set merged_into_id = $2, state = 'merged' where id = $1`, [
        open?.id,
        ended?.id,
      ]),
    ).rejects.toThrow('a case cannot be merged into itself');
  });

  test('a case that waits for its customer goes on with what the merged one brings', async () => {
    const at = await desk();
    const into = await aCase(at);
    await replied(at, into, 'wait_for_customer');
    await merge(at, { ...(await aCase(at)), intoId: into.id });
    expect(await at.events(into.id)).toEqual([
      ...['opened', 'received', 'replied', 'moved'],
      ...['took_in', 'moved'],
    ]);
    expect(await look(at, into)).toMatchObject({ category: 'working' });
  });

  test('a case with an approval open is not merged away; one that takes another in has it lapse', async () => {
    const at = await desk();
    const older = await aDispute(at);
    const { view, approvalId } = await aCreditRequest(at);
    expect(await mergeRefusal(at, { ...view, intoId: older.id })).toMatchObject({ code: 'case.merge_tied' });
    await merge(at, { ...(await aCase(at)), intoId: view.id });
    expect(await at.db.approval.findUnique({ where: { id: approvalId } })).toMatchObject({ state: 'void' });
    expect(await look(at, view)).toMatchObject({ state: 'investigating', approval: null });
  });
});
