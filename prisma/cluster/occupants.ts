import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive, type Life, myLife } from './living.ts';

let visits = 0;

/** Writes down that this process uses the database in `root`; answers with the entry to hand back to `moveOut`. */
export function moveIn(root: string): string {
  const folder = join(root, 'occupants');
  mkdirSync(folder, { recursive: true });
  visits += 1;
  const entry = join(folder, `${process.pid}-${visits}`);
  writeFileSync(entry, JSON.stringify(myLife()));
  return entry;
}

/** Takes an entry off the list and says whether anyone still uses the database: the last one out stops it. */
export function moveOut(root: string, entry: string): { othersRemain: boolean } {
  rmSync(entry, { force: true });
  const folder = join(root, 'occupants');
  const remaining = readdirSync(folder).filter((name) => {
    const life = readLife(join(folder, name));
    if (life && isAlive(life)) return true;
    rmSync(join(folder, name), { force: true });
    return false;
  });
  return { othersRemain: remaining.length > 0 };
}

/** Runs `work` while no other process starts or stops the database in `root`; a lock left by a dead process is taken over. */
export async function alone<T>(root: string, work: () => Promise<T> | T): Promise<T> {
  const lock = join(root, 'lock');
  while (!takeLock(lock)) await pause(20);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** As `alone`, without waiting: for the moment a process exits. Whoever holds the lock then becomes the last one out. */
export function aloneAtExit(root: string, work: () => void): void {
  const lock = join(root, 'lock');
  if (!takeLock(lock)) return;
  work();
  rmSync(lock, { force: true });
}

/** PostgreSQL guards its data itself (postmaster.pid, shared memory), so this lock only has to keep us polite. */
function takeLock(lock: string): boolean {
  const mine = `${lock}-${process.pid}`;
  writeFileSync(mine, JSON.stringify(myLife()));
  try {
    linkSync(mine, lock);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = readLife(lock);
    if (holder && !isAlive(holder)) rmSync(lock, { force: true });
    return false;
  } finally {
    rmSync(mine, { force: true });
  }
}

function readLife(path: string): Life | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
