import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** A process as written down by another: the number alone is not enough, numbers are used again. */
export interface Life {
  pid: number;
  began: string;
}

/** This process, to be recognised later by others. */
export const myLife = (): Life => ({ pid: process.pid, began: beganAt(process.pid) ?? '' });

/** Is it still the same process that runs under this number? */
export const isAlive = (life: Life): boolean => beganAt(life.pid) === life.began;

/** Does a process with this number run with `folder` as its working directory, as a postmaster does with its data? */
export function worksIn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return ps(pid, 'command')?.includes(folder) ?? false;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch {
    return false;
  }
}

function beganAt(pid: number): string | undefined {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces; the state is the first field after it, the start time the twentieth.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  const asked = spawnSync('ps', ['-p', String(pid), '-o', `${field}=`], { encoding: 'utf8' });
  return asked.status === 0 ? asked.stdout.trim() : undefined;
}
