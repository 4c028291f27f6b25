import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CaseView } from '@underlag/api/cases';
import { beforeAll, expect, test } from 'vitest';
import { importFile } from '../imports/import-file.ts';
import { reportLines } from '../imports/report-in-text.ts';
import { type Desk, desk } from '../testing/desk.ts';
import { letter } from '../testing/letters.ts';
import { refusalOf } from '../testing/refusal.ts';
import { aBilledReport, aReportCase, reportSent, secretWords } from '../testing/reports.ts';
import { aDispute, bryggaren, look, moved, on } from '../testing/scenarios.ts';
import { cookieOf, serve } from '../testing/serve.ts';
import { nothingWritten } from '../testing/written.ts';

let at: Desk;
beforeAll(async () => {
  at = await desk();
});

const words = 'koden 4417';
const merge = async (view: { id: string }, into: { id: string }) =>
  (await at.as('karin')).relations.merge({ ...on(await look(at, view)), intoId: into.id });
const asked = async (view: { id: string }) =>
  nothingWritten(at, async () => refusalOf(moved(at, await look(at, view), 'disclose_report')));
const split = async (view: CaseView, messageId: string) =>
  (await at.as('karin')).relations.split({
    ...on(await look(at, view)),
    messageIds: [messageId],
    typeKey: 'action_invoice_question',
    subject: 'Rapporten',
    key: randomUUID(),
  });
const messageOf = async (view: { id: string }, direction: 'in' | 'out') =>
  at.db.message.findFirstOrThrow({ where: { caseId: view.id, direction, automatic: false } });

test('merged: a case with a link out is not merged away under it', async () => {
  const older = await aReportCase(at);
  const { view } = await reportSent(at);
  await moved(at, view, 'reopen');
  expect(await nothingWritten(at, () => refusalOf(merge(view, older)))).toMatchObject({
    status: 422,
    code: 'case.merge_tied',
  });
});

test('merged: nobody’s right passes on to the case that goes on, and the request of the merged one cannot be chosen there', async () => {
  const stranger = await aReportCase(at, { sign: null });
  const lenas = await aReportCase(at);
  const hers = await messageOf(lenas, 'in');
  await merge(lenas, stranger);
  expect(
    (await look(at, stranger)).timeline.some((entry) => entry.kind === 'message' && entry.id === hers.id),
  ).toBe(true);
  expect(await asked(stranger)).toMatchObject({ status: 422, code: 'authority.needs_proof' });
  const karin = await at.as('karin');
  const choose = async () =>
    karin.authority.chooseRequest({ ...on(await look(at, stranger)), messageId: hers.id });
  expect(await nothingWritten(at, () => refusalOf(choose()))).toMatchObject({ status: 404 });
});

test('merged: whoever reads the case that goes on reads no report of the merged one through it', async () => {
  const older = await aReportCase(at);
  const merged = await aReportCase(at);
  const karin = await at.as('karin');
  await karin.cases.link({ ...on(await look(at, older)), invoiceId: null });
  await merge(merged, older);
  expect(
    await nothingWritten(at, () => refusalOf(karin.incidentReports.read({ caseId: older.id }))),
  ).toMatchObject({
    code: 'report.none',
  });
  expect((await karin.incidentReports.read({ caseId: merged.id })).text).toBe(secretWords);
  const pelle = await at.as('pelle');
  expect(await refusalOf(pelle.incidentReports.read({ caseId: merged.id }))).toMatchObject({ status: 404 });
  expect(JSON.stringify(await look(at, older))).not.toContain(words);
});

test('split: the mail with the link is ours and is copied nowhere; a copy of a request proves no more than the request', async () => {
  const { view, token } = await reportSent(at);
  await moved(at, view, 'reopen');
  const sent = await messageOf(view, 'out');
  expect(await nothingWritten(at, () => refusalOf(split(view, sent.id)))).toMatchObject({ status: 404 });
  const { invoice } = await aBilledReport(at);
  const stranger = await aReportCase(at, { sign: null, invoice });
  const { id } = await split(stranger, (await messageOf(stranger, 'in')).id);
  const karin = await at.as('karin');
  const linked = await karin.cases.link({ ...on(await look(at, { id })), invoiceId: invoice.id });
  await karin.cases.setFields({ ...on(linked), fields: { wanted: 'report' } });
  expect((await asked({ id })).status).toBe(422);
  expect(await at.db.disclosure.count({ where: { caseId: id } })).toBe(0);
  expect(token).not.toBe('');
});

test('quoted: a link that comes back in an answer is masked, also where the case was merged', async () => {
  const older = await aReportCase(at);
  const merged = await aReportCase(at);
  const token = 'a'.repeat(43);
  await at.mail(
    letter({
      from: `Lena Ek <${bryggaren.mail}>`,
      subject: `SV: ${merged.number}`,
      text: `> ${at.server.config.publicUrl}/las/${token}`,
    }),
  );
  await merge(merged, older);
  const shown = JSON.stringify((await look(at, older)).timeline);
  expect(shown).toContain('/las/');
  expect(shown).not.toContain(token);
});

test('sent on: an answer takes no file of the case along but those the person has just dropped', async () => {
  const view = await aReportCase(at);
  const attachment = await at.db.attachment.findFirst();
  const karin = await at.as('karin');
  const reply = karin.cases.reply({
    caseId: view.id,
    seenSeq: view.lastSeq,
    to: ['vem.som.helst@brevlada.example'],
    subject: 'Vidare',
    text: 'Se bilaga.',
    uploadIds: [attachment?.id ?? randomUUID()],
  });
  expect(await refusalOf(reply)).toMatchObject({ status: 422, code: 'upload.gone' });
});

test('imported, listed, exported, decided by letter: the words are in one column of one table, and in no file we make', async () => {
  const { invoice, report } = await aBilledReport(at);
  const place = { street: 'Gatan', streetNumber: '1', postalCode: '990 12', city: 'Lillåstad' };
  const row = {
    number: 'R-880001',
    site: 'S-200102',
    ...place,
    startedAt: '2026-10-01 01:00',
    endedAt: '2026-10-01 01:30',
  };
  const path = join(at.server.config.dataDir, 'rapporter.json');
  const wish = { path, kind: 'incident-reports', write: true, skipFaulty: true, startedBy: null };
  const told: string[] = [];
  for (const text of [secretWords, `${secretWords} Igen.`]) {
    await writeFile(path, JSON.stringify([{ ...row, words: text }, { words: secretWords }]));
    const { run } = await importFile(at.server, wish);
    expect(run).toMatchObject({ state: 'done', faultyRows: 1 });
    for await (const line of reportLines(at.server, run)) told.push(line);
  }
  expect(told.join('\n')).not.toContain(words);

  const disputed = await moved(at, await aDispute(at, { invoice }), 'start');
  await moved(at, disputed, 'reject_dispute', { fields: { decisionReason: 'Utfört.' } });
  await moved(at, disputed, 'send_decision');
  const { contents } = await at.db.caseLetter.findFirstOrThrow({ where: { caseId: disputed.id } });
  expect(JSON.stringify(contents)).not.toContain(words);

  const site = await serve(at.server);
  const cookie = await cookieOf(at.server, 'karin');
  for (const file of ['cases.csv?list=all', 'register/rapporter.csv', 'register/fakturor.csv']) {
    const answer = await fetch(`${site.url}/api/exports/${file}`, { headers: { cookie } });
    const body = await answer.text();
    expect(answer.status).toBe(200);
    expect(body.includes(words)).toBe(false);
    if (file.includes('rapporter')) expect(body.includes(report.number)).toBe(true);
  }
  await site.close();

  const tables = await at.owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public' or tablename = '_private_jobs'",
  );
  const found = [];
  for (const { name } of tables.rows) {
    const { rowCount } = await at.owner.query(
      `select 1 from ${name} t where t::text like '%${words}%' limit 1`,
    );
    if (rowCount) found.push(name);
  }
  expect(found).toEqual(['public.incident_report']);
});
