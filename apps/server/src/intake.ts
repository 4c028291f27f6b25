import { userInfo } from 'node:os';
import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { DatabaseUnavailable } from '../../../prisma/database-unavailable.ts';
import { openDesk } from '../../../tools/open-desk.ts';
import { SettingsRefused } from '../../../tools/settings.ts';
import { PathRefused } from './intake/read-folder.ts';
import { runIntake, type Summary } from './intake/run-intake.ts';
import { openServer } from './open-server.ts';

/** npm run intake -- FILE|FOLDER …: takes raw messages and e-invoices in, beside a running server or without one. */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('Usage: npm run intake -- FILE|FOLDER …   (.eml and .txt are messages, .xml e-invoices)');
    return 2;
  }
  const desk = await openDesk();
  try {
    const server = await openServer(desk.config);
    try {
      await loadDefaults(server.db.prisma);
      const summary = await runIntake(server, paths, `${userInfo().username} (command line)`, showProgress);
      for (const line of report(summary)) console.log(line);
      return summary.failed > 0 ? 1 : 0;
    } finally {
      await server.close();
    }
  } finally {
    await desk.close();
  }
}

/** On a terminal one line that counts up; elsewhere a line now and then. */
function showProgress(done: number, of: number): void {
  const last = done === of;
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${of}${last ? '\n' : ''}`);
  else if (last || done % 25 === 0) console.log(`${done} of ${of}`);
}

function report({ reasons, faults, notRead, ...of }: Summary): string[] {
  const parked = Object.entries(reasons).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${of.files} files = ${of.cases} new cases + ${of.joined} joined + ${of.parked} parked + ${of.duplicates} already in + ${of.failed} failed`,
    ...parked.map(([reason, count]) => `  parked, ${reason}: ${count}`),
    ...(notRead.length > 0 ? [`  not messages or e-invoices, left alone: ${notRead.length}`] : []),
    ...faults.map(({ path, reason }) => `  failed, run again: ${path}: ${reason}`),
  ];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const plain = [PathRefused, SettingsRefused, DatabaseUnavailable].some((kind) => error instanceof kind);
  console.error(plain && error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
