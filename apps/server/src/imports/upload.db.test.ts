import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { runOf } from '../testing/imports.ts';
import { cookieOf, serve } from '../testing/serve.ts';

let at: Desk;
let site: Awaited<ReturnType<typeof serve>>;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  at = await desk();
  site = await serve(at.server);
  for (const key of ['ahmed', 'maria']) cookies[key] = await cookieOf(at.server, key);
});
afterAll(async () => {
  await site.close();
  await closeDesk();
});

async function send(
  path: string,
  content: string | Uint8Array<ArrayBuffer>,
  who?: string,
  name = 'kunder.csv',
) {
  const body = new FormData();
  body.append('file', new Blob([content]), name);
  const headers = { origin: at.server.config.publicUrl, ...(who ? { cookie: cookies[who] ?? '' } : {}) };
  const response = await fetch(`${site.url}/api/${path}`, { method: 'POST', body, headers });
  return {
    status: response.status,
    answer: (await response.json()) as { id?: string; code?: string; name?: string },
  };
}

test('a file becomes a run that waits, kept by its digest, with a job and a word in the log', async () => {
  const { status, answer } = await send('imports?kind=customers', 'Kundnr;Namn\nK-1;A\n', 'ahmed');
  expect(status).toBe(200);
  expect(await runOf(at, answer.id ?? '')).toMatchObject({
    state: 'waiting',
    phase: 'check',
    kind: 'customers',
    name: 'kunder.csv',
    startedBy: { name: 'Ahmed Nilsson' },
  });
  const [event] = await at.db.adminEvent.findMany({ where: { kind: 'import_started' } });
  expect(event).toMatchObject({ subjectId: answer.id, data: { kind: 'customers' } });
  const { rows } = await at.owner.query(
    "select count(*)::int from graphile_worker.jobs where task_identifier = 'run-import'",
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test('only those with the right, only known kinds, no empty file', async () => {
  const codes = [
    await send('imports?kind=customers', 'x'),
    await send('imports?kind=customers', 'x', 'maria'),
    await send('imports?kind=people', 'x', 'ahmed'),
    await send('imports', 'x', 'ahmed'),
    await send('imports?kind=customers', '', 'ahmed'),
    await send('imports/evidence', '%PDF-1.4 x', 'maria'),
  ].map(({ status, answer }) => [status, answer.code]);
  expect(codes).toEqual([
    [401, 'session.signed_out'],
    [403, 'permission.import.run'],
    [422, 'import.kind'],
    [400, 'input.invalid'],
    [400, 'file.empty'],
    [403, 'permission.import.run'],
  ]);
});

test('fifty megabytes of XML are refused, and nothing of them is kept', async () => {
  const before = await at.db.file.count();
  const huge = `<?xml version="1.0"?><Invoice>${' '.repeat(50 * 1024 * 1024)}</Invoice>`;
  const { status, answer } = await send('imports?kind=invoices', huge, 'ahmed', 'stor.xml');
  expect([status, answer.code]).toEqual([413, 'file.too_large']);
  expect(await at.db.file.count()).toBe(before);
});

test('evidence for rights is a PDF or a picture, kept as an upload of one’s own', async () => {
  expect(await send('imports/evidence', '%PDF-1.4 fullmakt', 'ahmed', 'fullmakt.pdf')).toMatchObject({
    status: 200,
    answer: { name: 'fullmakt.pdf' },
  });
  expect(await at.db.upload.count({ where: { name: 'fullmakt.pdf', type: 'application/pdf' } })).toBe(1);
  expect((await send('imports/evidence', 'bara text', 'ahmed', 'fullmakt.txt')).answer.code).toBe(
    'register.evidence_type',
  );
});

test('runs and kinds are for those who may look: the latest first, page by page', async () => {
  const maria = await at.as('maria');
  const kinds = await maria.imports.kinds();
  expect(kinds.map(({ key }) => key)).toContain('incident-reports');
  for (const { columns } of kinds) expect(columns.some(({ key, needed }) => key && needed)).toBe(true);
  const { rows } = await maria.imports.list({});
  expect(rows[0]).toMatchObject({
    name: 'kunder.csv',
    refusals: { write: { sv: expect.stringMatching(/administratörer/) } },
  });
  const older = await maria.imports.list({ after: `${rows.at(-1)?.startedAt}|${rows.at(-1)?.id}` });
  expect(older.rows).toEqual([]);
});
