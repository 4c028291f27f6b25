import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { openMailServer } from '../testing/mail-server.ts';
import { aCase, bryggaren } from '../testing/scenarios.ts';
import { deliverMessage } from './deliver-message.ts';

let mailServer: Awaited<ReturnType<typeof openMailServer>>;
beforeAll(async () => {
  mailServer = await openMailServer();
  const { server } = await desk();
  server.config.smtpUrl = mailServer.url;
});
beforeEach(() => {
  mailServer.behave('take');
  mailServer.taken.length = 0;
});
afterAll(async () => {
  await mailServer.close();
  await closeDesk();
});

async function scheduled(at: Desk, to: string[] = [bryggaren.mail], cc: string[] = []) {
  const view = await aCase(at);
  const karin = await at.as('karin');
  const { deliveryId } = await karin.cases.reply({
    caseId: view.id,
    seenSeq: view.lastSeq,
    to,
    cc,
    subject: 'Svar',
    text: 'Hej!\n.\nPunkten ovan är inte slutet.',
  });
  const state = async () => {
    const { state, attempts, via, error } = await at.db.delivery.findUniqueOrThrow({
      where: { id: deliveryId },
    });
    return { state, attempts, via, error };
  };
  return { view, deliveryId, state, send: () => deliverMessage(at.server, deliveryId) };
}

const idOf = (raw: string) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1];

test('the envelope is exactly the recipients, and the message arrives whole', async () => {
  const at = await desk();
  const { view, state, send } = await scheduled(at, [bryggaren.mail], ['ekonomi@bryggaren.example']);
  await send();
  expect(await state()).toEqual({ state: 'sent', attempts: 1, via: 'smtp', error: null });
  expect(mailServer.taken).toHaveLength(1);
  const [taken] = mailServer.taken;
  expect(taken).toMatchObject({
    from: 'fakturafraga@vakt.example',
    to: [bryggaren.mail, 'ekonomi@bryggaren.example'],
  });
  expect(taken?.raw).toContain('\r\n..\r\nPunkten');
  expect((await at.events(view.id)).at(-1)).toBe('delivered');
});

test.each(['later', 'no_greeting'] as const)('%s: it waits and is tried again, then leaves', async (mood) => {
  const at = await desk();
  const { view, state, send } = await scheduled(at);
  mailServer.behave(mood);
  await expect(send()).rejects.toThrow();
  expect(await state()).toMatchObject({ state: 'scheduled', attempts: 1, error: expect.any(String) });
  expect((await at.events(view.id)).at(-1)).toBe('delivery_failed');
  mailServer.behave('take');
  await send();
  expect(await state()).toEqual({ state: 'sent', attempts: 2, via: 'smtp', error: null });
  expect(mailServer.taken).toHaveLength(1);
});

test('cut off after the message was taken, it is sent again under the same name', async () => {
  const at = await desk();
  const { state, send } = await scheduled(at);
  mailServer.behave('drop_after_data');
  await expect(send()).rejects.toThrow();
  mailServer.behave('take');
  await send();
  expect((await state()).state).toBe('sent');
  const ids = mailServer.taken.map(({ raw }) => idOf(raw));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
});

test('while it waits to be tried again it can still be taken back', async () => {
  const at = await desk();
  const { deliveryId, state, send } = await scheduled(at);
  mailServer.behave('later');
  await expect(send()).rejects.toThrow();
  await (await at.as('karin')).cases.undoReply({ deliveryId });
  mailServer.behave('take');
  await send();
  expect((await state()).state).toBe('undone');
  expect(mailServer.taken).toHaveLength(0);
});

test('refused for good: a person is told at once, and nothing is tried again', async () => {
  const at = await desk();
  const { view, state, send } = await scheduled(at);
  mailServer.behave('never');
  await send();
  expect(await state()).toMatchObject({
    state: 'failed',
    attempts: 1,
    error: expect.stringContaining('550'),
  });
  const karin = await at.as('karin');
  const shown = (await karin.cases.get({ ref: view.number })).timeline.findLast(
    ({ kind }) => kind === 'message',
  );
  expect(shown).toMatchObject({ delivery: { state: 'failed' } });
});

test('one of two recipients refused: the person learns which', async () => {
  const at = await desk();
  const { state, send } = await scheduled(at, [bryggaren.mail, 'okand@bryggaren.example']);
  await send();
  expect(mailServer.taken.map(({ to }) => to)).toEqual([[bryggaren.mail]]);
  expect(await state()).toMatchObject({
    state: 'failed',
    error: 'refused by the mail server: okand@bryggaren.example',
  });
});

test('after eight tries it is left to a person', async () => {
  const at = await desk();
  const { deliveryId, state, send } = await scheduled(at);
  mailServer.behave('later');
  await at.db.delivery.update({ where: { id: deliveryId }, data: { attempts: 7 } });
  await send();
  expect(await state()).toMatchObject({ state: 'failed', attempts: 8 });
});
