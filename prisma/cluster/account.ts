import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { DatabaseUnavailable } from '../database-unavailable.ts';

/** A system account PostgreSQL runs as when we are root, which it refuses to be. */
export interface Account {
  name: string;
  uid: number;
  gid: number;
}

/**
 * The account for the server: none (our own) for an ordinary user; for root the owner of existing data, else `postgres`,
 * made if missing. Throws when the data belongs to someone else than an ordinary user who asks.
 */
export function serverAccount(cluster: string): Account | undefined {
  const self = process.getuid?.();
  const owner = existsSync(cluster) ? statSync(cluster) : undefined;
  if (self === undefined || self !== 0) {
    if (owner && self !== undefined && owner.uid !== self) {
      throw new DatabaseUnavailable(
        `${cluster} belongs to another user. Start as root, or set DATA_DIR to a folder of your own.`,
      );
    }
    return undefined;
  }
  if (owner && owner.uid !== 0) return { name: nameOf(owner.uid), uid: owner.uid, gid: owner.gid };
  return lookUp('postgres') ?? createAccount('postgres');
}

function createAccount(name: string): Account {
  spawnSync('groupadd', ['--system', name]);
  spawnSync('useradd', ['--system', '--gid', name, '--no-create-home', '--shell', '/usr/sbin/nologin', name]);
  const made = lookUp(name);
  if (!made)
    throw new DatabaseUnavailable(
      `PostgreSQL cannot run as root and the account "${name}" could not be made. Start as an ordinary user.`,
    );
  return made;
}

function lookUp(name: string): Account | undefined {
  const uid = id(['-u', name]);
  const gid = id(['-g', name]);
  return uid === undefined || gid === undefined ? undefined : { name, uid: Number(uid), gid: Number(gid) };
}

const nameOf = (uid: number) => id(['-un', String(uid)]) ?? String(uid);

function id(args: string[]): string | undefined {
  const asked = spawnSync('id', args, { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}
