import { userInfo } from 'node:os';
import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { openDesk } from '../../../tools/open-desk.ts';
import { runIntake } from './intake/run-intake.ts';
import { openServer } from './open-server.ts';

/** npm run intake -- FILE|FOLDER …: takes raw messages and e-invoices in, beside a running server or without one. */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) {
    console.error('Usage: npm run intake -- FILE|FOLDER …   (.eml and .txt are messages, .xml e-invoices)');
    return 2;
  }
  const desk = await openDesk();
  const server = await openServer(desk.config);
  try {
    await loadDefaults(server.db.prisma);
    const step = process.stdout.isTTY ? 1 : 25;
    const summary = await runIntake(server, paths, `${userInfo().username} (command line)`, (done, of) => {
      if (done % step === 0 || done === of)
        process.stdout.write(
          `${process.stdout.isTTY ? '\r' : ''}${done} of ${of}${process.stdout.isTTY && done < of ? '' : '\n'}`,
        );
    });
    const { files, cases, joined, parked, duplicates, failed, reasons, notRead } = summary;
    console.log(
      `${files} files = ${cases} new cases + ${joined} joined + ${parked} parked + ${duplicates} already in + ${failed} failed`,
    );
    for (const [reason, count] of Object.entries(reasons)) console.log(`  parked, ${reason}: ${count}`);
    if (notRead.length > 0) console.log(`  not messages or e-invoices, left alone: ${notRead.length}`);
    return failed > 0 ? 1 : 0;
  } finally {
    await server.close();
    await desk.close();
  }
}

process.exitCode = await main(process.argv.slice(2));
