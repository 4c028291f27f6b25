import { loadDefaults } from '@underlag/prisma/seed/defaults';
import { DatabaseUnavailable } from '../../../prisma/database-unavailable.ts';
import { openDesk } from '../../../tools/open-desk.ts';
import { SettingsRefused } from '../../../tools/settings.ts';
import { importFile } from './imports/import-file.ts';
import { importKinds, kindOf } from './imports/kinds.ts';
import { reportLines, totalsLine } from './imports/report-in-text.ts';
import { openServer } from './open-server.ts';
import type { Server } from './server.ts';

const usage = `Usage: npm run import -- KIND FILE … [--write] [--skip-faulty] [--by EMAIL]
  KIND is one of: ${importKinds.map(({ key }) => key).join(', ')}
  Without --write the file is only checked. A file with a faulty line is not written, unless --skip-faulty leaves those out.
  --by names the member of staff on whose behalf it is done.`;

interface Wish {
  kind: string;
  files: readonly string[];
  write: boolean;
  skipFaulty: boolean;
  by: string | null;
}

/** npm run import: checks files line by line and, when asked to, writes each whole or not at all, beside a running server or without one. */
async function main(wish: Wish): Promise<number> {
  const desk = await openDesk();
  try {
    const server = await openServer(desk.config);
    try {
      await loadDefaults(server.db.prisma);
      return await importAll(server, wish);
    } finally {
      await server.close();
    }
  } finally {
    await desk.close();
  }
}

async function importAll(server: Server, { kind, files, write, skipFaulty, by }: Wish): Promise<number> {
  const startedBy = by ? await personOf(server, by) : null;
  let faults = 0;
  for (const path of files) {
    const { run, ...took } = await importFile(
      server,
      { path, kind, write, skipFaulty, startedBy },
      ({ doneLines, totalLines }) => {
        if (process.stdout.isTTY) process.stdout.write(`\r${doneLines} of ${totalLines ?? '?'} lines `);
      },
    );
    for await (const line of reportLines(server, run)) console.log(line);
    console.log(totalsLine(path, run, took, write));
    if (run.state === 'failed' || run.faultyRows > 0) faults += 1;
  }
  return faults > 0 ? 1 : 0;
}

async function personOf(server: Server, email: string): Promise<string> {
  const person = await server.db.prisma.person.findFirst({
    where: { email: email.toLowerCase(), active: true },
  });
  if (!person) throw new WishRefused(`Nobody on the staff has the address ${email}.`);
  return person.id;
}

class WishRefused extends Error {}

/** The command line as a wish; null when it is none. */
function wishOf(args: readonly string[]): Wish | null {
  const by = args.indexOf('--by');
  const value = by === -1 ? null : (args[by + 1] ?? null);
  const rest = args.filter((_, at) => by === -1 || (at !== by && at !== by + 1));
  const [kind = '', ...files] = rest.filter((arg) => !arg.startsWith('--'));
  const known = rest
    .filter((arg) => arg.startsWith('--'))
    .every((arg) => ['--write', '--skip-faulty'].includes(arg));
  if (!kindOf(kind) || files.length === 0 || !known || (by !== -1 && !value)) return null;
  return {
    kind,
    files,
    by: value,
    write: rest.includes('--write'),
    skipFaulty: rest.includes('--skip-faulty'),
  };
}

const wish = wishOf(process.argv.slice(2));
if (!wish) {
  console.error(usage);
  process.exitCode = 2;
} else
  try {
    process.exitCode = await main(wish);
  } catch (error) {
    const plain = [WishRefused, SettingsRefused, DatabaseUnavailable].some((kind) => error instanceof kind);
    const noFile =
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EACCES', 'EISDIR'].includes(String(error.code));
    console.error((plain || noFile) && error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
