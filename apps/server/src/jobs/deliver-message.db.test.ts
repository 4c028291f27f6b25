import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { write } from '../db.ts';
import { loadCase } from '../doors/case-record.ts';
import { commitChange } from '../doors/commit-change.ts';
import { scheduleMessage } from '../doors/schedule-message.ts';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { aCase, anUpload, bryggaren, look } from '../testing/scenarios.ts';
import { until } from '../testing/until.ts';
import { deliverMessage } from './deliver-message.ts';
import { runJobs } from './run-jobs.ts';

let stopJobs: () => Promise<void>;
beforeAll(async () => {
  const { server } = await desk();
  server.config.undoMs = 0;
  stopJobs = await runJobs(server);
});
afterAll(async () => {
  await stopJobs();
  await closeDesk();
});

/** What lies in the pick-up folder for a message, read as a mail program would; null while it has not left. */
async function picked({ server }: Desk, messageId: string) {
  const path = join(server.config.dataDir, 'pickup', `${messageId}.eml`);
  const raw = await readFile(path).catch(() => null);
  return raw && { raw: raw.toString(), mail: await simpleParser(raw) };
}

async function reply(
  at: Desk,
  facts: { to?: string[]; cc?: string[]; subject?: string; uploadIds?: string[] } = {},
) {
  const view = await aCase(at);
  const karin = await at.as('karin');
  const { deliveryId } = await karin.cases.reply({
    caseId: view.id,
    seenSeq: view.lastSeq,
    to: [bryggaren.mail],
    subject: 'Svar på din fråga',
    text: 'Hej!\n\nFakturan är rätt – vi har räknat om. Åäö.\n',
    ...facts,
  });
  const { messageId } = await at.db.delivery.findUniqueOrThrow({ where: { id: deliveryId } });
  return { view, deliveryId, messageId };
}

const settled = (at: Desk, id: string, state: string) =>
  until(`the delivery to be ${state}`, async () => {
    const row = await at.db.delivery.findUniqueOrThrow({ where: { id } });
    return row.state === state && row;
  });

test('an answer leaves once the undo window is over, whole, with its files, and says so on the case', async () => {
  const at = await desk();
  const upload = await anUpload(at, 'karin');
  const { view, deliveryId, messageId } = await reply(at, {
    cc: ['ekonomi@bryggaren.example'],
    uploadIds: [upload.id],
  });
  expect(await settled(at, deliveryId, 'sent')).toMatchObject({ via: 'pickup', attempts: 1, error: null });
  const { mail, raw } = (await picked(at, messageId)) ?? { mail: null, raw: '' };
  expect(mail?.from?.value).toEqual([{ name: 'Securitas Sverige AB', address: 'fakturafraga@vakt.example' }]);
  expect(mail?.subject).toBe(`Svar på din fråga [${view.number}]`);
  expect(mail?.text).toContain('räknat om. Åäö.');
  expect(mail?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['brev.pdf', 'application/pdf'],
  ]);
  expect(mail?.attachments[0]?.content.toString()).toBe('%PDF-1.7 inskannat brev');
  expect(raw).not.toMatch(/^Auto-Submitted:/m);
  expect((await at.events(view.id)).slice(-2)).toEqual(['replied', 'delivered']);
  expect((await look(at, view)).timeline.findLast(({ kind }) => kind === 'message')).toMatchObject({
    delivery: { state: 'sent', via: 'pickup' },
  });
});

test('taken back in time it never leaves, whatever the job queue does', async () => {
  const at = await desk();
  at.server.config.undoMs = 60_000;
  const { deliveryId, messageId } = await reply(at).finally(() => {
    at.server.config.undoMs = 0;
  });
  expect(await (await at.as('karin')).cases.undoReply({ deliveryId })).toMatchObject({
    subject: expect.stringContaining('Svar på din fråga'),
  });
  await at.owner.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [
    `deliver:${deliveryId}`,
  ]);
  await deliverMessage(at.server, deliveryId);
  await until('the job to be done', async () => {
    const { rowCount } = await at.owner.query('select from graphile_worker._private_jobs where key = $1', [
      `deliver:${deliveryId}`,
    ]);
    return rowCount === 0;
  });
  expect((await at.db.delivery.findUniqueOrThrow({ where: { id: deliveryId } })).state).toBe('undone');
  expect(await picked(at, messageId)).toBeNull();
});

test('what has left cannot be taken back', async () => {
  const at = await desk();
  const { deliveryId } = await reply(at);
  await settled(at, deliveryId, 'sent');
  await expect((await at.as('karin')).cases.undoReply({ deliveryId })).rejects.toThrow();
});

test('claimed before a crash it is sent again under the same name, into the same file', async () => {
  const at = await desk();
  const { deliveryId, messageId } = await reply(at);
  await settled(at, deliveryId, 'sent');
  const first = (await picked(at, messageId))?.mail.messageId;
  await at.db.delivery.update({ where: { id: deliveryId }, data: { state: 'sending', sentAt: null } });
  await deliverMessage(at.server, deliveryId);
  expect((await picked(at, messageId))?.mail.messageId).toBe(first);
  const names = await readdir(join(at.server.config.dataDir, 'pickup'));
  expect(names.filter((name) => name.includes(messageId))).toEqual([`${messageId}.eml`]);
});

test('an answer names the message it answers, so that the answer to the answer joins', async () => {
  const at = await desk();
  const asked = letter({ from: 'Vera <vera@brevlada.example>', subject: 'Hur då?' });
  const { caseNumber } = await at.mail(asked);
  const theirs = /^Message-ID: (.*)\r$/m.exec(asked.toString())?.[1];
  const acknowledged = await until('the acknowledgement', async () => {
    const message = await at.db.message.findFirst({
      where: { automatic: true, toAddresses: { has: 'vera@brevlada.example' } },
    });
    return message && picked(at, message.id);
  });
  expect(acknowledged.mail).toMatchObject({ inReplyTo: theirs, references: theirs });
  expect(acknowledged.raw).toMatch(/^Auto-Submitted: auto-replied\r$/m);
  expect(acknowledged.raw).toMatch(/^Precedence: bulk\r$/m);
  const back = letter({
    from: 'Veras man <man@brevlada.example>',
    subject: 'Sv: Hur då?',
    answers: [acknowledged.mail.messageId ?? ''],
  });
  expect(await at.mail(back)).toEqual({ result: 'joined', caseNumber });
});

test('line breaks in a subject or an address name make no headers and reach nobody else', async () => {
  const at = await desk();
  const view = await aCase(at);
  const { deliveryId } = await write(at.server, async (tx) => {
    const record = await loadCase(tx, view.id);
    if (!record) throw new Error('no case');
    const scheduled = await scheduleMessage(tx, record, {
      to: [bryggaren.mail],
      cc: [],
      subject: 'Hej\r\nBcc: spion@overallt.example\r\n\r\nX',
      text: 'Hej',
      authorId: null,
      templateKey: null,
      automatic: false,
      files: [],
      delayMs: 0,
    });
    await commitChange(tx, { kind: 'system' }, record, { events: [scheduled.event] });
    return scheduled;
  });
  const { messageId } = await settled(at, deliveryId, 'sent');
  const sent = await picked(at, messageId);
  expect(sent?.mail.bcc).toBeUndefined();
  expect(sent?.mail.headers.has('bcc')).toBe(false);
  expect(sent?.mail.text?.trim()).toBe('Hej');
});
