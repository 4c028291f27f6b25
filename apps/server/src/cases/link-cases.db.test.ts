import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aColleague } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, aDispute, anInvoice, look, on } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

const aPair = async (at: Desk) => ({ ...(await aCase(at)), otherId: (await aCase(at)).id });
type Pair = Awaited<ReturnType<typeof aPair>>;

async function linked(at: Desk, { id: caseId, otherId }: Pair) {
  await (await at.as('karin')).relations.link({ caseId, otherId });
  const [link] = (await look(at, { id: caseId })).relations.links;
  return { caseId, otherId, linkId: link?.id ?? '' };
}

describe('relations.link', () => {
  quintet({
    given: aPair,
    call: (caller, { id: caseId, otherId }) => caller.relations.link({ caseId, otherId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.linked_already',
      async (at, pair) => {
        await linked(at, pair);
        return { ...pair, id: pair.otherId, otherId: pair.id };
      },
    ],
    events: ['related', 'related'],
    done: async (at, { id, otherId, number, version }) => {
      const other = await look(at, { id: otherId });
      expect(other.relations.links).toMatchObject([{ kind: 'related', number }]);
      expect((await look(at, { id })).version).toBe(version);
    },
  });

  test('the other case need only be readable, and must be; a case is not linked to itself', async () => {
    const at = await desk();
    const reader = { key: 'rolf', name: 'Rolf Vik', roles: ['agent'] as const };
    await aColleague(at, { ...reader, queues: { general: 'work', suppliers: 'read' } });
    const pair = await aPair(at);
    await at.db.case.update({ where: { id: pair.otherId }, data: { queueKey: 'suppliers' } });
    const link = async (key: string, otherId = pair.otherId) =>
      (await at.as(key)).relations.link({ caseId: pair.id, otherId });
    const refusal = (key: string, otherId?: string) =>
      nothingWritten(at, () => refusalOf(link(key, otherId)));
    expect(await refusal('karin')).toMatchObject({ status: 404 });
    expect(await refusal('karin', randomUUID())).toMatchObject({ status: 404 });
    expect(await refusal('karin', pair.id)).toMatchObject({ status: 422, code: 'case.link_itself' });
    await link('rolf');
    const seen = await (await at.as('karin')).cases.get({ ref: pair.id });
    expect(seen.relations.links).toEqual([]);
    expect((await look(at, pair)).relations.links).toHaveLength(1);
  });
});

describe('relations.unlink', () => {
  quintet({
    given: async (at) => linked(at, await aPair(at)),
    call: (caller, { caseId, linkId }) => caller.relations.unlink({ caseId, linkId }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: [
      'case.link_split',
      async (at) => {
        const view = await aCase(at);
        const message = view.timeline.find((entry) => entry.kind === 'message');
        const split = await (await at.as('karin')).relations.split({
          ...on(view),
          messageIds: [message?.id ?? ''],
          typeKey: 'general_question',
          subject: 'Annat',
          key: randomUUID(),
        });
        const [link] = (await look(at, split)).relations.links;
        return { caseId: split.id, otherId: view.id, linkId: link?.id ?? '' };
      },
    ],
    events: ['unrelated', 'unrelated'],
    done: async (at, { caseId, otherId, linkId }) => {
      for (const id of [caseId, otherId]) expect((await look(at, { id })).relations.links).toEqual([]);
      const karin = await at.as('karin');
      expect(await refusalOf(karin.relations.unlink({ caseId, linkId }))).toMatchObject({ status: 404 });
      await karin.relations.link({ caseId: otherId, otherId: caseId });
    },
  });
});

test('what a case may be joined to is found as far as the person may see it; open cases of one invoice are told', async () => {
  const at = await desk();
  const invoice = await anInvoice(at);
  const first = await aDispute(at, { invoice });
  const second = await aDispute(at, { invoice });
  const karin = await at.as('karin');
  const found = await karin.relations.others({ caseId: first.id, q: second.number.toLowerCase() });
  expect(found).toMatchObject([{ id: second.id, number: second.number, version: second.version }]);
  expect((await karin.relations.others({ caseId: first.id, q: '' })).map(({ id }) => id)).toContain(
    second.id,
  );
  const told = async (key: string) =>
    (await (await at.as(key)).relations.duplicates({ invoiceId: invoice.id })).map(({ id }) => id);
  expect((await told('karin')).sort()).toEqual([first.id, second.id].sort());
  expect(await told('pelle')).toEqual([]);
  expect((await look(at, first)).related).toMatchObject([{ id: second.id, isDuplicate: true }]);
  await at.db.case.update({ where: { id: second.id }, data: { queueKey: 'suppliers' } });
  expect(await karin.relations.others({ caseId: first.id, q: second.number })).toEqual([]);
});
