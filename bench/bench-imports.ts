import { rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@underlag/prisma/client';
import { scratchFolder } from '@underlag/prisma/cluster/scratch-folder';
import { startEmbedded } from '@underlag/prisma/embedded';
import { migrate } from '@underlag/prisma/migrate';
import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { type ImportedFile, importFile } from '@underlag/server/imports/import-file';
import { openServer } from '@underlag/server/open-server';
import pg from 'pg';
import { importFloor } from './import-floor.ts';
import { customerNumber, customers, type MadeFile, makeInvoiceFile } from './invoice-file.ts';
import { configOf } from './open-bench-desk.ts';

const rows = 100_000;
const leastPerSecond = 5000;
const mostMegabytes = 300;

/** npm run bench -- imports: 100 000 invoices with one faulty in a hundred, then the same file again. Answers whether every promise was kept. */
export async function benchImports(): Promise<boolean> {
  const folder = scratchFolder('bench-imports');
  const database = await startEmbedded(folder);
  try {
    const { adminUrl, appUrl } = database;
    await migrate(adminUrl, appUrl);
    await loadCustomers(appUrl);
    const path = join(folder, 'invoices.csv');
    const made = await makeInvoiceFile(path, rows);
    const server = await openServer(configOf(folder, appUrl, adminUrl));
    const wish = { path, kind: 'invoices', write: true, skipFaulty: true, startedBy: null };
    const before = loadavg()[0] ?? 0;
    const first = await importFile(server, wish);
    const floor = await importFloor(adminUrl);
    const second = await importFile(server, wish);
    await server.close();
    const missed = [...missedOf(made, first, second), ...(await missedIn(adminUrl, made))];
    console.log(
      `machine load before and after: ${[before, loadavg()[0] ?? 0].map((load) => load.toFixed(1)).join(', ')}`,
    );
    console.log(`floor: the database alone writes the same rows in ${rate(floor)}`);
    console.log(costLine('first', first));
    console.log(costLine('again', second));
    for (const promise of missed) console.error(`Not kept: ${promise}`);
    return missed.length === 0;
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function loadCustomers(url: string): Promise<void> {
  const db = openDatabase(url, { max: 1 });
  await loadDefaults(db.prisma);
  await db.prisma.customer.createMany({
    data: Array.from({ length: customers }, (_, n) => ({
      number: customerNumber(n),
      kind: 'company',
      name: `Kund ${n} AB`,
      billingAddress: `Gatan ${n}, 990 11 Lillåstad`,
    })),
  });
  await db.close();
}

function missedOf(made: MadeFile, first: ImportedFile, second: ImportedFile): string[] {
  const good = made.rows - made.faulty;
  const promises: [boolean, string][] = [
    [first.run.state === 'done' && first.run.newRows === good, `${good} new rows`],
    [first.run.faultyRows === made.faulty, `${made.faulty} faulty rows told of`],
    [
      second.run.newRows + second.run.changedRows === 0 && second.run.unchangedRows === good,
      '0 changes the second time',
    ],
    [rows / first.checkSeconds >= leastPerSecond, `check at ${leastPerSecond} rows/s`],
    [rows / (first.writeSeconds ?? 1) >= leastPerSecond, `writing at ${leastPerSecond} rows/s`],
    [rows / second.checkSeconds >= leastPerSecond, `second check at ${leastPerSecond} rows/s`],
    [Math.max(first.peakMegabytes, second.peakMegabytes) < mostMegabytes, `under ${mostMegabytes} MB`],
  ];
  return promises.filter(([kept]) => !kept).map(([, promise]) => promise);
}

/** What the database holds is what the file says. */
async function missedIn(url: string, made: MadeFile): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows: found } = await client.query<{ invoices: number; lines: number; total: number }>(
    `select count(*)::int as invoices, (select count(*)::int from invoice_line) as lines, sum(total_ore)::float8 as total from invoice`,
  );
  await client.end();
  const good = made.rows - made.faulty;
  const [all] = found;
  return all?.invoices === good && all.lines === good && all.total === made.totalOre
    ? []
    : [`${good} invoices and lines, ${made.totalOre} öre; found ${JSON.stringify(all)}`];
}

const costLine = (what: string, { run, checkSeconds, writeSeconds, peakMegabytes }: ImportedFile): string =>
  [
    what.padEnd(6),
    `${run.newRows} new, ${run.changedRows} changed, ${run.unchangedRows} unchanged, ${run.faultyRows} faulty`,
    `check ${rate(checkSeconds)}`,
    writeSeconds === null ? 'nothing to write' : `writing ${rate(writeSeconds)}`,
    `peak memory ${peakMegabytes.toFixed(0)} MB`,
  ].join(' · ');

const rate = (seconds: number) => `${seconds.toFixed(1)} s (${Math.round(rows / seconds)} rows/s)`;
