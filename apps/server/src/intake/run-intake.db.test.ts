import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../files/store.ts';
import { closeDesk, desk } from '../testing/desk.ts';
import { letter, sampleMail } from '../testing/letters.ts';
import { findFiles } from './read-folder.ts';
import { runIntake, type Summary } from './run-intake.ts';

// Other projects' raw messages and invoices; they lie beside the checkout where they may be had, and are never copied into it.
const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));
const final = ['case', 'joined', 'parked'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'underlag-spool-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await closeDesk();
});

const sum = ({ cases, joined, parked, duplicates, failed }: Summary) =>
  cases + joined + parked + duplicates + failed;

/** Runs the intake over files and folders; what it said while it worked must end at the last file. */
async function run(paths: readonly string[], startedBy = 'test'): Promise<Summary> {
  const { server } = await desk();
  let told = '';
  const summary = await runIntake(server, paths, startedBy, (done, of) => {
    told = `${done} of ${of}`;
  });
  expect(sum(summary)).toBe(summary.files);
  if (summary.files > 0) expect(told).toBe(`${summary.files} of ${summary.files}`);
  return summary;
}

async function expectAllKept(paths: readonly string[]): Promise<void> {
  const { files } = await findFiles(paths);
  const { server, db } = await desk();
  for (const { path } of files) {
    const bytes = await readFile(path);
    const digest = sha256(bytes);
    expect((await server.files.read(digest)).equals(bytes), path).toBe(true);
    const raw = await db.rawMail.findUnique({ where: { sha256: digest }, include: { items: true } });
    expect(raw?.size, path).toBe(bytes.length);
  }
  const states = await db.intakeItem.groupBy({ by: ['state'], _count: true });
  expect(states.map(({ state }) => state).filter((state) => !final.includes(state))).toEqual([]);
}

test('messages, e-invoices and other files in folders: sums equal, a second run adds nothing', async () => {
  const { db } = await desk();
  await mkdir(join(folder, 'djup', 'djupare'), { recursive: true });
  await writeFile(join(folder, 'brev.eml'), await sampleMail('dispute-with-invoice'));
  await writeFile(join(folder, 'djup', 'svar.EML'), letter({ from: null }));
  await writeFile(join(folder, 'djup', 'djupare', 'faktura.xml'), '<Invoice/>');
  await writeFile(join(folder, 'djup', 'bild.png'), 'PNG');
  await writeFile(join(folder, 'tomt.txt'), '');
  const first = await run([folder], 'Kajsa');
  expect(first).toMatchObject({ files: 4, cases: 1, joined: 0, parked: 3, duplicates: 0, failed: 0 });
  expect(first.reasons).toEqual({ no_sender: 1, other_format: 1, empty: 1 });
  expect(first.notRead).toEqual([join(folder, 'djup', 'bild.png')]);
  const events = await db.caseEvent.count();
  expect(await run([folder])).toMatchObject({ files: 4, duplicates: 4, failed: 0 });
  expect(await db.caseEvent.count()).toBe(events);
  await expectAllKept([folder]);
  expect(await db.intakeRun.findFirst({ where: { startedBy: 'Kajsa' } })).toMatchObject({
    finishedAt: expect.any(Date),
    summary: { files: 4, cases: 1, parked: 3, notRead: 1 },
  });
});

test('a path that is not there is named, and nothing is begun', async () => {
  const { db } = await desk();
  const runs = await db.intakeRun.count();
  await expect(run([join(folder, 'saknas')])).rejects.toThrow(/saknas cannot be read \(ENOENT\)/);
  expect(await db.intakeRun.count()).toBe(runs);
});

test('one file that cannot be read stops no other, and is tried again', async () => {
  const odd = join(folder, 'odd');
  await mkdir(odd);
  await writeFile(join(odd, 'a.eml'), letter({ from: 'A <a@brevlada.example>' }));
  await writeFile(join(odd, 'b.eml'), letter({ from: 'B <b@brevlada.example>' }));
  const { server } = await desk();
  const { put } = server.files;
  let calls = 0;
  server.files.put = (bytes) => {
    calls += 1;
    return calls === 1 ? Promise.reject(new Error('the disk is full')) : put(bytes);
  };
  const summary = await run([odd]).finally(() => {
    server.files.put = put;
  });
  expect(summary).toMatchObject({ cases: 1, failed: 1 });
  expect(summary.faults).toEqual([{ path: join(odd, 'a.eml'), reason: 'the disk is full' }]);
  expect(await run([odd])).toMatchObject({ cases: 1, duplicates: 1, failed: 0 });
});

const noise = (length: number) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 7919 + (index >> 3) * 104_729) & 255));
const strange: [name: string, bytes: Buffer][] = [
  ['bytes without sense', noise(5000)],
  [
    'NUL everywhere',
    Buffer.from('From: a\0@x.example\r\nSubject: a\0b\r\nMessage-ID: <a\0b@x.example>\r\n\r\nHej\0!'),
  ],
  ['half a character', Buffer.from('From: a@x.example\r\nSubject: =?utf-16?B?2AA=?=\r\n\r\n\ud800')],
  [
    'a name for the message longer than an index takes',
    Buffer.from(
      `From: b@x.example\r\nMessage-ID: <${noise(4000).toString('base64')}@x.example>\r\nReferences: <${'å'.repeat(900)}@x>\r\n\r\nHej`,
    ),
  ],
  [
    'a subject of line breaks',
    Buffer.from('From: c@x.example\r\nSubject: =?utf-8?Q?hej=0D=0ABcc:_x@x.example?=\r\n\r\nHej'),
  ],
  [
    'NUL in HTML',
    Buffer.from(
      'From: n@x.example\r\nContent-Type: text/html\r\n\r\n<p>Hej\0<b>&#0;du</b><a href="ht\0tps://x">x</a></p>',
    ),
  ],
  [
    'words cut off in the middle of a character',
    Buffer.from(
      `From: ${'😀'.repeat(150)} <p@x.example>\r\nSubject: Fakturakopia\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nKopia på faktura, tack.${'😀'.repeat(3000)}`,
    ),
  ],
  ['only a head', Buffer.from('From: d@x.example')],
  [
    'a date before all mail',
    Buffer.from(
      'Received: by mx.vakt.example; Mon, 1 Jan 1973 00:00:00 +0000\r\nFrom: e@x.example\r\n\r\nHej',
    ),
  ],
  [
    'a date to come',
    Buffer.from(
      'Received: by mx.vakt.example; Mon, 1 Jan 2187 00:00:00 +0000\r\nFrom: f@x.example\r\n\r\nHej',
    ),
  ],
  [
    'a file called as a way out',
    Buffer.from(
      'From: g@x.example\r\nContent-Type: application/pdf; name="../../etc/\\0passwd"\r\nContent-Disposition: attachment; filename="../../../x"\r\n\r\n%PDF-1.4',
    ),
  ],
];

test.each(strange)('%s: ends as a case or parked, and is kept as it came', async (_, bytes) => {
  const { mail, server, db } = await desk();
  const { result } = await mail(bytes);
  expect(['case', 'parked']).toContain(result);
  const digest = sha256(bytes);
  expect((await server.files.read(digest)).equals(bytes)).toBe(true);
  const item = await db.intakeItem.findFirstOrThrow({ where: { rawSha256: digest } });
  expect(final).toContain(item.state);
  expect(item.reason).not.toBe('unplaceable');
  const message = item.messageId && (await db.message.findUnique({ where: { id: item.messageId } }));
  if (message) {
    expect(message.subject).not.toMatch(/\p{Cc}/u);
    expect(Math.abs(Date.now() - message.at.getTime())).toBeLessThan(60_000);
  }
});

test.skipIf(!existsSync(shared))(
  'every raw message and e-invoice of other projects: sums equal, a second run adds nothing, all kept byte for byte',
  { timeout: 240_000 },
  async () => {
    const { db } = await desk();
    const paths = [join(shared, 'mail'), join(shared, 'invoices')];
    const first = await run(paths);
    expect(first.files).toBeGreaterThan(100);
    expect(first).toMatchObject({ failed: 0, notRead: [] });
    expect(first.parked).toBeGreaterThan(40);
    const count = async () => [
      await db.case.count(),
      await db.caseEvent.count(),
      await db.message.count(),
      await db.intakeItem.count(),
      await db.rawMail.count(),
    ];
    const before = await count();
    const second = await run(paths);
    expect(second).toMatchObject({ files: first.files, duplicates: first.files, failed: 0 });
    expect(await count()).toEqual(before);
    await expectAllKept(paths);
  },
);
