import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportRunView } from '@underlag/api/imports';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runImport } from '../jobs/run-import.ts';
import { closeDesk, type Desk, desk } from '../testing/desk.ts';
import { anImport, checked, countsOf, linesOf, perform, runOf, written } from '../testing/imports.ts';
import { quintet } from '../testing/quintet.ts';
import { refusalOf } from '../testing/refusal.ts';
import { until } from '../testing/until.ts';
import { nothingWritten } from '../testing/written.ts';
import { performRun } from './run/perform-run.ts';
import { sweepRuns } from './run/sweep-runs.ts';

const nobody = '00000000-0000-4000-8000-000000000000';
const never = new AbortController().signal;
let made = 0;

/** A file of suppliers that nobody has; one in a hundred is faulty when asked for. */
function suppliers(rows: number, { faulty = false } = {}): string {
  made += 1;
  const lines = Array.from({ length: rows }, (_, n) =>
    faulty && n % 100 === 99 ? `L${made}-${n};;` : `L${made}-${n};Leverantör ${n} AB;556036-0793`,
  );
  return `Leverantörsnr;Namn;Orgnr\n${lines.join('\n')}\n`;
}

const aCheckedFile = (at: Desk) => checked(at, 'suppliers', suppliers(3));
const skip = ({ id, version }: ImportRunView, skipFaulty = false) => ({ id, version, skipFaulty });

describe('imports.write', () => {
  quintet({
    given: aCheckedFile,
    call: (caller, run) => caller.imports.write(skip(run)),
    unseen: (run) => ({ ...run, id: nobody }),
    powerless: ['rut', 'gunnar', 'karin'],
    owner: 'ahmed',
    refused: ['import.faulty', (at) => checked(at, 'suppliers', suppliers(100, { faulty: true }))],
    stale: (run) => ({ ...run, version: run.version - 1 }),
    events: ['import_written'],
    done: async (at, { id }) => {
      expect(await runOf(at, id)).toMatchObject({ state: 'waiting', phase: 'write' });
      expect(await perform(at, id)).toMatchObject({ state: 'done', newRows: 3, doneLines: 4 });
    },
  });

  test('what is not checked, and what changes nothing, is not written', async () => {
    const at = await desk();
    const ahmed = await at.as('ahmed');
    const file = suppliers(1);
    const refusal = async (run: ImportRunView) =>
      (await nothingWritten(at, () => refusalOf(ahmed.imports.write(skip(run))))).code;
    expect(await refusal(await anImport(at, 'suppliers', file))).toBe('import.not_checked');
    const done = await written(at, 'suppliers', file);
    expect(await refusal(done)).toBe('import.not_checked');
    expect(await refusal(await checked(at, 'suppliers', file))).toBe('import.nothing');
  });
});

describe('imports.cancel', () => {
  quintet({
    given: aCheckedFile,
    call: (caller, { id, version }) => caller.imports.cancel({ id, version }),
    unseen: (run) => ({ ...run, id: nobody }),
    powerless: ['rut', 'gunnar', 'karin'],
    owner: 'ahmed',
    refused: ['import.ended', (at) => written(at, 'suppliers', suppliers(1))],
    stale: (run) => ({ ...run, version: run.version + 1 }),
    events: ['import_cancelled'],
    done: async (at, { id }) => {
      expect(await runOf(at, id)).toMatchObject({ state: 'cancelled', phase: null });
      const [line] = await linesOf(at, id, 'new');
      expect(await at.db.supplier.count({ where: { number: line?.key ?? '' } })).toBe(0);
    },
  });
});

describe('a file with faulty lines', () => {
  let at: Desk;
  beforeAll(async () => {
    at = await desk();
  });
  afterAll(closeDesk);

  test('each is told with column, what stands there and why; the file is written without them only when that was chosen', async () => {
    const rows = [
      'F-1;Abonnemang;K-104233;2026-01-15;2026-02-14;1 250,00;250,00;e-post',
      'F-2;Abonemang;K-999999;2026-02-30;2026-02-14;1.250;250,00;e-post',
      'F-3;Abonnemang;;2026-01-15;2026-02-14;100;25;papper',
      'F-1;Abonnemang;K-104233;2026-01-15;2026-02-14;1 250,00;250,00;e-post',
      ';Abonnemang;K-104233;2026-01-15;2026-02-14;1 250,00;250,00;e-post',
      'F-4;Abonnemang;K-104233;2026-01-15;2026-02-14;1 250,00;250,00;e-post;för mycket',
    ];
    const head = 'Fakturanr;Typ;Kundnr;Fakturadatum;Förfallodatum;Belopp;Moms;Leverans;Rabattkod';
    const file = `${head.replace(';Rabattkod', '')}\n${rows.join('\n')}\n`;
    const run = await checked(at, 'invoices', file);
    expect(countsOf(run)).toEqual([1, 0, 0, 5]);
    const told = (await linesOf(at, run.id, 'faulty')).map(({ line, faults }) => [
      line,
      faults.map(({ column, written }) => `${column?.sv ?? 'raden'}: ${written ?? ''}`),
    ]);
    expect(told).toEqual([
      [
        3,
        [
          'Fakturatyp: Abonemang',
          'Fakturadatum: 2026-02-30',
          'Belopp inklusive moms: 1.250',
          'Kundnummer: K-999999',
        ],
      ],
      [4, ['Mottagare: ']],
      [5, ['raden: ']],
      [6, ['Fakturanummer: ']],
      [7, ['raden: ']],
    ]);
    const [line] = await linesOf(at, run.id, 'faulty');
    expect(line?.faults.map(({ says }) => says.en)).toContain('The customer K-999999 does not exist.');
    expect(await refusalOf((await at.as('ahmed')).imports.write(skip(run)))).toMatchObject({
      code: 'import.faulty',
      fields: [{ path: 'skipFaulty' }],
    });
    const done = await written(at, 'invoices', `${head}\n${rows.map((row) => `${row};`).join('\n')}`, true);
    expect(done).toMatchObject({ state: 'done', unknownColumns: ['Rabattkod'], newRows: 2 });
    expect(await at.db.invoice.count({ where: { number: { startsWith: 'F-' } } })).toBe(2);
  });

  test('one in a hundred of five thousand: the good ones written whole, the same again changes nothing', async () => {
    const file = suppliers(5_000, { faulty: true });
    const done = await written(at, 'suppliers', file, true);
    expect([done.state, countsOf(done)]).toEqual(['done', [4_950, 0, 0, 50]]);
    expect(await at.db.supplier.count({ where: { number: { startsWith: `L${made}-` } } })).toBe(4_950);
    expect(countsOf(await checked(at, 'suppliers', file))).toEqual([0, 0, 4_950, 50]);
  });

  test('what became faulty since the check stops the writing, with nothing written', async () => {
    const site = (n: number) => `S-95000${n};K-104233;Lager;Gatan;1;990 11;Lillåstad;`;
    const head = 'Objektsnr;Kundnr;Namn;Gata;Gatunr;Postnr;Ort;Larmcentral';
    await at.db.alarmCentre.create({
      data: { key: 'tillfallig', name: 'T', own: false, email: 't@t.example', phone: '1' },
    });
    const run = await checked(at, 'sites', `${head}\n${site(1)}\n${site(2)}tillfallig\n`);
    const { id } = await (await at.as('ahmed')).imports.write(skip(run));
    await at.owner.query("delete from alarm_centre where key = 'tillfallig'");
    expect(await perform(at, id)).toMatchObject({
      state: 'failed',
      problem: { en: expect.stringContaining('Faulty rows: at least 1') },
    });
    expect(await at.db.site.count({ where: { number: { startsWith: 'S-95000' } } })).toBe(0);
  });
});

describe('a run under way', () => {
  let at: Desk;
  beforeAll(async () => {
    at = await desk();
  });
  afterAll(closeDesk);

  /** A large file on its way to be written, and how many suppliers there were before. */
  async function beingWritten(rows: number) {
    const run = await checked(at, 'suppliers', suppliers(rows));
    const { id } = await (await at.as('ahmed')).imports.write(skip(run));
    return { id, before: await at.db.supplier.count() };
  }
  const underWay = (id: string) =>
    until('rows being written', async () => {
      const run = await at.db.importRun.findUniqueOrThrow({ where: { id } });
      return run.state === 'writing' && run.doneLines > 1 ? run : null;
    });

  test('shows how far it has come while nothing of it is seen, takes no second one beside it, and ends when asked', async () => {
    const { id, before } = await beingWritten(40_000);
    const working = performRun(at.server, id, { skipFaulty: false }, never);
    const { version, doneLines } = await underWay(id);
    expect(doneLines).toBeLessThan(40_000);
    expect(await at.db.supplier.count()).toBe(before);
    const other = await anImport(at, 'suppliers', suppliers(1));
    expect(await performRun(at.server, other.id, { skipFaulty: false }, never)).toBe('busy');
    expect(await sweepRuns(at.server)).toBe(0);
    await (await at.as('ahmed')).imports.cancel({ id, version });
    await working;
    expect(await runOf(at, id)).toMatchObject({
      state: 'cancelled',
      problem: { sv: 'Avbruten. Ingenting är skrivet.' },
    });
    expect(await at.db.supplier.count()).toBe(before);
    expect(await perform(at, other.id)).toMatchObject({ state: 'checked' });
  });

  test('killed in the middle it leaves nothing, and is found dead; the same file is then written whole', async () => {
    const { id, before } = await beingWritten(20_000);
    const child = spawn(process.execPath, [
      fileURLToPath(new URL('./run/import.process.ts', import.meta.url)),
    ]);
    const { databaseUrl } = at.server.config;
    const wish = {
      databaseUrl,
      filesFolder: at.server.files.folder,
      clockShiftMs: 0,
      runId: id,
      skipFaulty: false,
    };
    child.stdin.write(`${JSON.stringify(wish)}\n`);
    await underWay(id);
    child.kill('SIGKILL');
    await until('the run found dead', async () => (await sweepRuns(at.server)) === 1);
    expect(await runOf(at, id)).toMatchObject({
      state: 'failed',
      problem: { en: expect.stringContaining('when the server stopped') },
      phase: null,
    });
    expect(await at.db.supplier.count()).toBe(before);
    const { fileSha256 } = await at.db.importRun.findUniqueOrThrow({ where: { id } });
    const again = await written(at, 'suppliers', await at.server.files.read(fileSha256));
    expect([again.state, again.newRows]).toEqual(['done', 20_000]);
  });

  test('the job does it in a process of its own; a run that has ended it leaves alone', async () => {
    const run = await anImport(at, 'suppliers', suppliers(2));
    await runImport(at.server, { runId: run.id, skipFaulty: false }, never);
    const now = await runOf(at, run.id);
    expect(now).toMatchObject({ state: 'checked', newRows: 2, startedBy: { name: 'Ahmed Nilsson' } });
    await runImport(at.server, { runId: run.id, skipFaulty: false }, never);
    expect((await runOf(at, run.id)).version).toBe(now.version);
  });
});
