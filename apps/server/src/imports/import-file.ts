import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ImportRun } from '@underlag/prisma/generated/client';
import { readNow } from '../db.ts';
import { receiveFile } from '../files/receive-file.ts';
import type { Server } from '../server.ts';
import { performInProcess } from './run/perform-in-process.ts';
import { sweepRuns } from './run/sweep-runs.ts';
import { mayNotWrite, mustSkip } from './run-rules.ts';

/** A file to be imported without a page. */
export interface FileWish {
  path: string;
  kind: string;
  /** Write it once it is checked; else it is only checked. */
  write: boolean;
  skipFaulty: boolean;
  /** On whose behalf; null for nobody in particular. */
  startedBy: string | null;
}

/** What became of a file, and what it took. */
export interface ImportedFile {
  run: ImportRun;
  checkSeconds: number;
  /** Null where nothing was written. */
  writeSeconds: number | null;
  /** The most memory that the process of the import held. */
  peakMegabytes: number;
}

/** Checks a file, and writes it when that is wished and nothing speaks against it. Waits for its turn. */
export async function importFile(
  server: Server,
  { path, kind, write, skipFaulty, startedBy }: FileWish,
  progress: (run: ImportRun) => void = () => undefined,
): Promise<ImportedFile> {
  const { importRun } = server.db.prisma;
  await sweepRuns(server);
  const fileSha256 = await store(server, path);
  const startedAt = new Date(await readNow(server));
  const { id } = await importRun.create({
    data: { kind, name: basename(path), fileSha256, startedBy, startedAt },
  });
  const step = () => perform(server, id, skipFaulty, progress);
  const check = await step();
  const stops = mayNotWrite(check.run) ?? (skipFaulty ? null : mustSkip(check.run));
  const { run, seconds: checkSeconds, peakMegabytes } = check;
  if (!write || stops) return { run, checkSeconds, writeSeconds: null, peakMegabytes };
  await importRun.update({
    where: { id },
    data: { state: 'waiting', doneLines: 0, version: { increment: 1 } },
  });
  const writing = await step();
  return {
    run: writing.run,
    checkSeconds,
    writeSeconds: writing.seconds,
    peakMegabytes: Math.max(peakMegabytes, writing.peakMegabytes),
  };
}

/** Does what the run waits for, telling now and then how far it has come. */
async function perform(server: Server, id: string, skipFaulty: boolean, progress: (run: ImportRun) => void) {
  const find = () => server.db.prisma.importRun.findUniqueOrThrow({ where: { id } });
  const watch = setInterval(() => void find().then(progress, () => undefined), 500);
  try {
    for (;;) {
      const start = performance.now();
      const { outcome, peakMegabytes } = await performInProcess(server, id, { skipFaulty }, never);
      const seconds = (performance.now() - start) / 1000;
      if (outcome === 'done') return { run: await find(), seconds, peakMegabytes };
      await pause(500);
    }
  } finally {
    clearInterval(watch);
  }
}

const never = new AbortController().signal;

/** Puts a file from the disk into the store as it streams by. */
async function store(server: Server, path: string): Promise<string> {
  const arrived = await receiveFile(server.files.temporary(), createReadStream(path), basename(path), '');
  if (!arrived) throw new Error(`${path} is empty`);
  const { sha256, size, type } = arrived;
  await server.files.adopt(arrived.path, sha256);
  await server.db.prisma.file.createMany({ data: [{ sha256, size, type }], skipDuplicates: true });
  return sha256;
}
