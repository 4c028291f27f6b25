import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { aColleague } from '../testing/colleagues.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, bryggaren, customerId, look, on } from '../testing/scenarios.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';

const messagesOf = async ({ db }: Desk, caseId: string) =>
  (await db.message.findMany({ where: { caseId, direction: 'in' }, orderBy: { at: 'asc' } })).map(
    ({ id }) => id,
  );

/** A question of Lena's with the message that asks for something else besides. */
async function twoMatters(at: Desk) {
  const view = await aCase(at, { customerId: await customerId(at, bryggaren.number) });
  const karin = await at.as('karin');
  // Its next event stands after those of the new case, so that their order can be told.
  for (const text of ['En', 'Två']) await karin.cases.note({ caseId: view.id, text });
  return {
    ...view,
    messageIds: await messagesOf(at, view.id),
    typeKey: 'invoice_dispute',
    key: randomUUID(),
  };
}

type Wanted = Awaited<ReturnType<typeof twoMatters>>;
const asked = ({ messageIds, typeKey, key, ...view }: Wanted) => ({
  ...on(view),
  messageIds,
  typeKey,
  key,
  subject: 'Bestrider fakturan',
});

describe('relations.split', () => {
  quintet({
    given: twoMatters,
    call: (caller, wanted) => caller.relations.split(asked(wanted)),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['case.type_unknown', async (_, wanted) => ({ ...wanted, typeKey: 'nothing' })],
    stale: (wanted) => ({ ...wanted, version: wanted.version - 1 }),
    events: ['opened', 'linked', 'received', 'related', 'related'],
    done: async (at, { id, key, number, messageIds }) => {
      const view = await look(at, { id: key });
      expect(view).toMatchObject({
        typeKey: 'invoice_dispute',
        subject: 'Bestrider fakturan',
        customer: { number: bryggaren.number },
        contact: { name: 'Lena Ek' },
        relations: { links: [{ kind: 'split', number }] },
      });
      expect(await messagesOf(at, id)).toEqual(messageIds);
      const [copy] = await at.db.message.findMany({ where: { caseId: key } });
      const [original] = await at.db.message.findMany({ where: { caseId: id } });
      expect({ ...copy, id: original?.id, caseId: id, messageId: null }).toEqual({
        ...original,
        messageId: null,
      });
      expect(await at.db.case.findUnique({ where: { id: key } })).toMatchObject({ continuesId: id });
    },
  });

  test('a signed mail keeps its proof, its file and the time it came; what answers it stays with its own case', async () => {
    const at = await desk();
    const raw = letter({
      from: `Lena Ek <${bryggaren.mail}>`,
      sign: 'bryggaren.example',
      subject: 'Två saker',
      text: 'Vi säger upp avtalet. Och vad gäller fakturan?',
    });
    const { caseNumber } = await at.mail(raw);
    const source = await look(
      at,
      await at.db.case.findUniqueOrThrow({ where: { number: caseNumber ?? '' } }),
    );
    const maria = await at.as('maria');
    const wanted = {
      ...on(source),
      messageIds: await messagesOf(at, source.id),
      typeKey: 'cancellation',
      key: randomUUID(),
      subject: 'Uppsägning',
    };
    const split = await maria.relations.split(wanted);
    const [mine, copied] = await Promise.all(
      [source.id, split.id].map((caseId) =>
        at.db.message.findFirstOrThrow({ where: { caseId, direction: 'in' } }),
      ),
    );
    expect(copied).toMatchObject({
      rawSha256: mine?.rawSha256,
      proof: mine?.proof,
      at: mine?.at,
      receivedSource: mine?.receivedSource,
      messageId: null,
    });
    const [opened] = await at.db.caseEvent.findMany({ where: { caseId: split.id, kind: 'opened' } });
    expect(opened?.data).toMatchObject({ receivedAt: mine?.at.toISOString(), channel: 'email' });
    const again = letter({
      from: `Lena Ek <${bryggaren.mail}>`,
      answers: [mine?.messageId ?? ''],
      subject: 'SV: Två saker',
    });
    expect((await at.mail(again)).caseNumber).toBe(source.number);
    expect(
      await eventsOf(at, async () => expect(await maria.relations.split(wanted)).toEqual(split)),
    ).toEqual([]);
  });

  test('only messages that came in on the case itself are copied; another’s are not found', async () => {
    const at = await desk();
    const [wanted, other] = [await twoMatters(at), await twoMatters(at)];
    const karin = await at.as('karin');
    const foreign = [...wanted.messageIds, ...other.messageIds];
    for (const messageIds of [other.messageIds, foreign, [randomUUID()]])
      expect(
        await nothingWritten(at, () => refusalOf(karin.relations.split(asked({ ...wanted, messageIds })))),
      ).toMatchObject({ status: 404 });
    const taken = { ...wanted, key: other.id };
    expect(
      await nothingWritten(at, () => refusalOf(karin.relations.split(asked(taken as Wanted)))),
    ).toMatchObject({
      status: 404,
    });
  });

  test('into a queue the person does not see, as a change of type: the number is all that is told', async () => {
    const at = await desk();
    await aColleague(at, { key: 'greta', name: 'Greta Al', roles: ['agent'], queues: { general: 'work' } });
    const wanted = { ...(await twoMatters(at)), typeKey: 'instruction_change' };
    const greta = await at.as('greta');
    const split = await greta.relations.split(asked(wanted));
    expect(split).toEqual({ id: wanted.key, number: expect.any(String), isVisible: false });
    expect(await refusalOf(greta.cases.get({ ref: split.id }))).toMatchObject({ status: 404 });
    expect((await look(at, split)).queueKey).toBe('instructions');
    expect((await greta.cases.get({ ref: wanted.id })).relations.links).toEqual([]);
  });
});
