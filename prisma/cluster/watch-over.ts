import { spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { join } from 'node:path';
import type { Place } from './place.ts';

/**
 * Lets a small shell wait for the end of this process, however it ends, then stop the throw-away server and remove its data.
 * It waits on a pipe that the operating system closes for us even after `kill -9`.
 */
export function watchOver(place: Place): { dismiss(): void } {
  const script = 'cat >/dev/null; [ -f "$0" ] && kill -QUIT "$(head -n 1 "$0")" && sleep 0.2; rm -rf "$1"';
  const watch = spawn('/bin/sh', ['-c', script, join(place.cluster, 'postmaster.pid'), place.root], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watch.unref();
  if (watch.stdin instanceof Socket) watch.stdin.unref();
  return { dismiss: () => watch.stdin.end() };
}
