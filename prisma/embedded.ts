import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initialise } from './cluster/initialise.ts';
import { alone, aloneAtExit, moveIn, moveOut } from './cluster/occupants.ts';
import { type Place, placeFor } from './cluster/place.ts';
import { startPostmaster, stopPostmaster } from './cluster/postmaster.ts';
import { prepareOwner } from './cluster/prepare-owner.ts';
import { watchOver } from './cluster/watch-over.ts';

/** A running PostgreSQL that came with npm install. The URLs hold passwords: never print them. */
export interface EmbeddedDatabase {
  /** The owner of the database `underlag`: migrates, may make roles and databases, is no superuser. */
  adminUrl: string;
  /** The role `underlag_app`, which `migrate` makes: what the server runs as. */
  appUrl: string;
  /** Something to tell the person who started it, such as where the data had to be put. */
  note: string | undefined;
  /** Stops the server cleanly, unless another process still uses it. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL of a data directory on 127.0.0.1, or joins it when another process runs it; makes it the first time.
 * Port and passwords stay the same between starts. `throwaway` gives up safety for speed and removes the data at the end.
 */
export async function startEmbedded(dataDir: string, { throwaway = false } = {}): Promise<EmbeddedDatabase> {
  const place = placeFor(dataDir);
  const watch = throwaway ? watchOver(place) : undefined;
  const { port, passwords, entry } = await alone(place.root, async () => {
    const passwords = passwordsIn(place);
    initialise(place, passwords.super, throwaway);
    const port = await startPostmaster(place, throwaway);
    await prepareOwner(address(port, 'postgres', passwords.super, 'postgres'), passwords.owner);
    return { port, passwords, entry: moveIn(place.root) };
  });

  let stopped = false;
  const leave = () => {
    if (stopped) return;
    stopped = true;
    if (!moveOut(place.root, entry).othersRemain) stopPostmaster(place, throwaway ? 'immediate' : 'fast');
  };
  const atExit = () => aloneAtExit(place.root, leave);
  process.once('exit', atExit);
  return {
    adminUrl: address(port, 'underlag_owner', passwords.owner, 'underlag'),
    appUrl: address(port, 'underlag_app', passwords.app, 'underlag'),
    note: place.note,
    async stop() {
      process.off('exit', atExit);
      if (stopped) return;
      await alone(place.root, leave);
      watch?.dismiss();
      if (throwaway) rmSync(place.root, { recursive: true, force: true });
    },
  };
}

function passwordsIn(place: Place): Record<'super' | 'owner' | 'app', string> {
  const file = join(place.root, 'passwords.json');
  if (!existsSync(file)) {
    const random = () => randomBytes(24).toString('hex');
    const fresh = { super: random(), owner: random(), app: random() };
    writeFileSync(`${file}.new`, JSON.stringify(fresh), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

const address = (port: number, role: string, password: string, database: string) =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`;
