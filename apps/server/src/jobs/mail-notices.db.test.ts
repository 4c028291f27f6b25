import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { expect, test } from 'vitest';
import { raiseNotices } from '../notices/raise-notices.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { openMailServer } from '../testing/mail-server.ts';
import { aCase } from '../testing/scenarios.ts';
import { until } from '../testing/until.ts';
import { MailNotices, mailNotices } from './mail-notices.ts';
import { runJobs } from './run-jobs.ts';

/** The mails about deadlines in the pick-up folder, by recipient. */
async function mailed({ server }: Desk) {
  const folder = join(server.config.dataDir, 'pickup');
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^notices-.*\.eml$/.test(name));
  const mails = await Promise.all(
    names.map(async (name) => simpleParser(await readFile(join(folder, name)))),
  );
  return Map.groupBy(mails, ({ to }) => [to].flat()[0]?.value[0]?.address ?? '');
}

const waiting = async ({ owner }: Desk) =>
  (
    await owner.query<{ payload: unknown }>(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'mail-notices' order by j.id`,
    )
  ).rows.map(({ payload }) => MailNotices.parse(payload));

/** Two cases of Emily's: a little after noon the first is late, the second soon. */
async function twoCases(at: Desk) {
  const shift = (to: string) => {
    at.server.clockShiftMs = Date.parse(to) - Date.now();
  };
  const emily = await at.db.person.findFirstOrThrow({ where: { name: 'Emily Frost' } });
  const numbers = [];
  for (const opened of ['2027-03-01T08:00:00+01:00', '2027-03-01T09:00:00+01:00']) {
    shift(opened);
    const { id: caseId, number, version } = await aCase(at);
    await (await at.as('karin')).cases.assign({ caseId, version, assigneeId: emily.id });
    numbers.push(number);
  }
  shift('2027-03-01T12:02:00+01:00');
  return numbers;
}

test('one mail for each person, in their language, with numbers, times and links and nothing of what the cases say', async () => {
  const at = await desk();
  const [late, soon] = await twoCases(at);
  await raiseNotices(at.server);
  const stop = await runJobs(at.server);
  try {
    await until('both mails', async () => (await mailed(at)).size === 2);
  } finally {
    await stop();
  }
  const mails = await mailed(at);
  const [emily, maria] = ['emily.frost@vakt.example', 'maria.oberg@vakt.example'].map((to) => mails.get(to));
  expect(emily).toHaveLength(1);
  expect(emily?.[0]?.subject).toBe('1 case is late, 1 case is soon late');
  expect(emily?.[0]?.text).toContain(`${late}: first response due 2027-03-01 12:00, Emily Frost`);
  expect(maria?.[0]?.subject).toBe('1 ärende är försenat, 1 ärende är snart försenat');
  expect(maria?.[0]?.text).toBe(`1 ärende är försenat:

${late}: första svar senast 2027-03-01 12:00, Emily Frost
http://localhost:3000/arenden/${late}


1 ärende är snart försenat:

${soon}: första svar senast 2027-03-01 13:00, Emily Frost
http://localhost:3000/arenden/${soon}
`);
});

test('a mail server that does not answer: tried again under the same name; who has left is not written to', async () => {
  const at = await desk();
  await twoCases(at);
  await raiseNotices(at.server);
  const [first, second] = await waiting(at);
  if (!first || !second) throw new Error('no mail waits');
  const mailServer = await openMailServer();
  at.server.config.smtpUrl = mailServer.url;
  try {
    mailServer.behave('drop_after_data');
    await expect(mailNotices(at.server, first)).rejects.toThrow();
    mailServer.behave('take');
    await mailNotices(at.server, first);
    const ids = mailServer.taken.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(1);
    mailServer.behave('never');
    await mailNotices(at.server, second);
    const taken = mailServer.taken.length;
    mailServer.behave('take');
    await at.db.person.update({ where: { id: second.personId }, data: { active: false } });
    await mailNotices(at.server, second);
    expect(mailServer.taken).toHaveLength(taken);
  } finally {
    at.server.config.smtpUrl = null;
    await mailServer.close();
  }
});
