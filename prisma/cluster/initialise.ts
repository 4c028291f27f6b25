import { chownSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseUnavailable } from '../database-unavailable.ts';
import { type Place, runProgram } from './place.ts';

const LOCALE = process.platform === 'linux' ? 'C.UTF-8' : 'C';

/** Makes the data folder, once: UTF-8, the same order and letters on every machine, passwords by SCRAM. */
export function initialise(place: Place, superPassword: string, throwaway: boolean): void {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return;
  const workshop = mkdtempSync(join(place.root, 'new-'));
  const passwordFile = join(workshop, 'password');
  try {
    writeFileSync(passwordFile, `${superPassword}\n`, { mode: 0o600 });
    for (const path of [workshop, passwordFile]) giveTo(place, path);
    const made = join(workshop, 'cluster');
    const outcome = runProgram(place, 'initdb', [
      `--pgdata=${made}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      `--locale=${LOCALE}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      ...(throwaway ? ['--no-sync'] : []),
    ]);
    if (outcome.status !== 0)
      throw new DatabaseUnavailable(`PostgreSQL could not make its data folder: ${outcome.stderr}`);
    // Moved into place whole: a start that is killed half-way leaves no half database behind.
    renameSync(made, place.cluster);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** Lets the server's account own a file or folder we made. */
export function giveTo(place: Place, path: string): void {
  if (place.account) chownSync(path, place.account.uid, place.account.gid);
}
