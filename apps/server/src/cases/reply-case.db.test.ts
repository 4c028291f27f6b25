import type { CaseView } from '@underlag/api/cases';
import { describe, expect, test } from 'vitest';
import { type Caller, desk } from '../testing/desk.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aCase, anUpload, bryggaren } from '../testing/scenarios.ts';
import { nothingWritten } from '../testing/written.ts';

/** A plain answer to the requester. */
const reply = (caller: Caller, { id, lastSeq }: Pick<CaseView, 'id' | 'lastSeq'>, more: object = {}) =>
  caller.cases.reply({
    caseId: id,
    seenSeq: lastSeq,
    to: [bryggaren.mail],
    subject: 'Din fråga',
    text: 'Hej! Avgiften gäller pappersfakturan.',
    ...more,
  });

describe('cases.reply', () => {
  quintet({
    given: async (at) => ({ ...(await aCase(at)), words: 'Hej! Avgiften gäller pappersfakturan.' }),
    call: (caller, { words, ...view }) => reply(caller, view, { text: words, thenMove: 'resolve' }),
    unseen: 'pelle',
    powerless: ['rut', 'gunnar', 'lasse'],
    refused: ['reply.unfilled', async (_, view) => ({ ...view, words: 'Betala senast {{newDueDate}}.' })],
    stale: (view) => ({ ...view, lastSeq: 0 }),
    events: ['replied', 'moved'],
    done: async ({ db }, { id, number }) => {
      expect(await db.case.findUnique({ where: { id } })).toMatchObject({ state: 'resolved' });
      expect(
        await db.message.findFirst({
          where: { caseId: id, direction: 'out' },
          include: { delivery: true },
        }),
      ).toMatchObject({
        subject: `Din fråga [${number}]`,
        toAddresses: [bryggaren.mail],
        messageId: expect.stringMatching(/^<u\d\d-.*@vakt\.example>$/),
        delivery: { state: 'scheduled' },
      });
    },
  });

  test('a move that is refused stops the answer too', async () => {
    const at = await desk();
    const view = await aCase(at, { typeKey: 'unsorted' });
    const karin = await at.as('karin');
    const told = await nothingWritten(at, () => refusalOf(reply(karin, view, { thenMove: 'resolve' })));
    expect(told).toMatchObject({ status: 422, code: 'case.unsorted' });
  });

  test('a note or an assignment in between is no news; an answer from a colleague is, and says whose', async () => {
    const at = await desk();
    const view = await aCase(at);
    const [karin, johan] = [await at.as('karin'), await at.as('johan')];
    await johan.cases.note({ caseId: view.id, text: 'Ser ut som pappersavgiften.' });
    await reply(karin, view);
    const told = await refusalOf(reply(johan, view));
    expect(told).toMatchObject({ status: 409, code: 'reply.newer', changedBy: 'Karin Lund' });
  });

  test('one’s own uploads on the case go along, once; anyone else’s are not there', async () => {
    const at = await desk();
    const view = await aCase(at);
    const other = await aCase(at);
    const karin = await at.as('karin');
    const send = async (upload: { id: string }) => {
      const { lastSeq } = await karin.cases.get({ ref: view.number });
      return reply(karin, { id: view.id, lastSeq }, { uploadIds: [upload.id] });
    };
    const mine = await anUpload(at, 'karin', view.id);
    await send(mine);
    for (const upload of [mine, await anUpload(at, 'johan', view.id), await anUpload(at, 'karin', other.id)])
      expect(await nothingWritten(at, () => refusalOf(send(upload)))).toMatchObject({
        status: 422,
        code: 'upload.gone',
      });
    expect(await at.db.attachment.findMany({ where: { message: { caseId: view.id } } })).toMatchObject([
      { name: 'brev.pdf', fileSha256: mine.fileSha256 },
    ]);
  });

  test('takes the writer’s draft away, and nobody else’s', async () => {
    const at = await desk();
    const view = await aCase(at);
    const body = { mode: 'reply' as const, to: [], cc: [], subject: '', text: 'Hej', uploadIds: [] };
    for (const key of ['karin', 'johan']) await (await at.as(key)).cases.saveDraft({ caseId: view.id, body });
    await reply(await at.as('karin'), view);
    expect(await (await at.as('karin')).cases.draft({ caseId: view.id })).toBeNull();
    expect(await (await at.as('johan')).cases.draft({ caseId: view.id })).toMatchObject({ body });
  });
});
