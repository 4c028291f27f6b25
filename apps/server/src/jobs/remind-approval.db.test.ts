import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { aCreditRequest, anOverrideRequest, type Request } from '../testing/approval-requests.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { openMailServer } from '../testing/mail-server.ts';
import { look } from '../testing/scenarios.ts';
import { until } from '../testing/until.ts';
import { eventsOf, nothingWritten } from '../testing/written.ts';
import { remindApproval } from './remind-approval.ts';
import { runJobs } from './run-jobs.ts';

/** The notices about an approval in the pick-up folder. */
async function notices({ server }: Desk, { approvalId }: Request) {
  const folder = join(server.config.dataDir, 'pickup');
  // What is still being written there has another ending.
  const names = (await readdir(folder).catch(() => []))
    .filter((name) => name.includes(approvalId) && name.endsWith('.eml'))
    .sort();
  return Promise.all(names.map(async (name) => simpleParser(await readFile(join(folder, name)))));
}

const remind = (at: Desk, { approvalId }: Request, level: 'reminded' | 'escalated' = 'reminded') =>
  remindApproval(at.server, { approvalId, level });

test('those who may decide are told once, with the number and the link and nothing of the case', async () => {
  const at = await desk();
  const request = await aCreditRequest(at);
  const { version } = await look(at, request.view);
  expect(await eventsOf(at, () => remind(at, request))).toEqual(['approval_reminded']);
  expect(await eventsOf(at, () => remind(at, request))).toEqual([]);
  const told = await notices(at, request);
  const addresses = told.flatMap(({ to }) => [to ?? []].flat().map(({ text }) => text)).toSorted();
  expect(addresses).toEqual(['gunnar.akesson@vakt.example', 'siv.ahl@vakt.example']);
  const [notice] = told;
  expect(notice?.subject).toBe(`Attest väntar i ärende ${request.view.number}`);
  expect(notice?.text).toBe(
    `Ärende ${request.view.number} väntar på attest av en kreditering.\n\nÖppna och besluta: http://localhost:3000/attester/${request.approvalId}\n`,
  );
  expect(notice?.messageId).toContain(request.approvalId);
  expect(await at.db.approval.findUnique({ where: { id: request.approvalId } })).toMatchObject({
    remindedAt: expect.any(Date),
    escalatedAt: null,
    version: 1,
  });
  // Nobody who has the case open is disturbed.
  expect((await look(at, request.view)).version).toBe(version);
});

test('later the managers are told', async () => {
  const at = await desk();
  const request = await anOverrideRequest(at);
  expect(await eventsOf(at, () => remind(at, request, 'escalated'))).toEqual(['approval_escalated']);
  const told = await notices(at, request);
  expect(told.map(({ to }) => to)).toMatchObject([{ value: [{ address: 'maria.oberg@vakt.example' }] }]);
  const gunnar = await at.as('gunnar');
  const { rows } = await gunnar.approvals.list({});
  expect(rows.find(({ id }) => id === request.approvalId)).toMatchObject({
    escalatedAt: expect.any(String),
    remindedAt: null,
  });
});

test('once it is answered nobody is told', async () => {
  const at = await desk();
  const request = await aCreditRequest(at);
  await (await at.as('karin')).approvals.withdraw({ approvalId: request.approvalId, version: 1 });
  await nothingWritten(at, () => remind(at, request));
  await nothingWritten(at, () => remind(at, { ...request, approvalId: request.view.id }));
  expect(await notices(at, request)).toEqual([]);
});

test('a mail server that does not answer: the mark stays, the mail is tried again under the same name', async () => {
  const at = await desk();
  const request = await aCreditRequest(at);
  const mailServer = await openMailServer();
  at.server.config.smtpUrl = mailServer.url;
  try {
    mailServer.behave('drop_after_data');
    await expect(remind(at, request)).rejects.toThrow();
    mailServer.behave('take');
    expect(await eventsOf(at, () => remind(at, request))).toEqual([]);
    const ids = mailServer.taken.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(1);
    mailServer.behave('never');
    await remind(at, request, 'escalated');
  } finally {
    at.server.config.smtpUrl = null;
    await mailServer.close();
  }
});

test('asking puts both reminders in the queue by working time, and the runner does them', async () => {
  const at = await desk();
  const request = await aCreditRequest(at);
  const { rows } = await at.owner.query<{ key: string; run_at: Date }>(
    'select key, run_at from graphile_worker._private_jobs where key like $1 order by run_at',
    [`remind:${request.approvalId}:%`],
  );
  expect(rows.map(({ key }) => key.split(':').at(-1))).toEqual(['reminded', 'escalated']);
  await at.owner.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [
    rows[0]?.key,
  ]);
  const stop = await runJobs(at.server);
  try {
    await until('the reminder', async () => (await notices(at, request)).length === 2);
  } finally {
    await stop();
  }
});
