import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readNow } from '../db.ts';
import { openReader } from '../mail/open-reader.ts';
import type { Server } from '../server.ts';
import { findFiles } from './read-folder.ts';
import { type Outcome, takeIn } from './take-in.ts';

/** What one run did: cases, joined, parked, duplicates and failed add up to files. */
export interface Summary {
  files: number;
  cases: number;
  joined: number;
  parked: number;
  duplicates: number;
  failed: number;
  /** Why messages were parked, each reason with its count. */
  reasons: Record<string, number>;
  /** Files that could not be taken in now, with the reason; the next run tries them again. */
  faults: { path: string; reason: string }[];
  /** Files of other kinds, left alone. */
  notRead: string[];
}

const counted = {
  case: 'cases',
  joined: 'joined',
  parked: 'parked',
  duplicate: 'duplicates',
} as const satisfies Record<Outcome['result'], keyof Summary>;

/** Takes in every message and e-invoice of the given files and folders. One file's fault stops no other; the run and who started it are kept. */
export async function runIntake(
  server: Server,
  paths: readonly string[],
  startedBy: string,
  progress: (done: number, of: number) => void,
): Promise<Summary> {
  const { files, others } = await findFiles(paths);
  const run = await server.db.prisma.intakeRun.create({ data: { startedBy } });
  const reader = await openReader(server);
  const none = { cases: 0, joined: 0, parked: 0, duplicates: 0, failed: 0 };
  const summary: Summary = { files: files.length, ...none, reasons: {}, faults: [], notRead: others };
  try {
    for (const [index, { path, kind }] of files.entries()) {
      try {
        const incoming = { bytes: await readFile(path), name: basename(path), kind, runId: run.id };
        const { result, reason } = await takeIn(server, reader, incoming);
        summary[counted[result]] += 1;
        if (reason) summary.reasons[reason] = (summary.reasons[reason] ?? 0) + 1;
      } catch (error) {
        summary.failed += 1;
        summary.faults.push({ path, reason: error instanceof Error ? error.message : 'unknown' });
        server.log.debug({ err: error, path }, 'a file could not be taken in');
      }
      progress(index + 1, files.length);
    }
  } finally {
    await reader.close();
    const { faults, notRead, ...counts } = summary;
    await server.db.prisma.intakeRun.update({
      where: { id: run.id },
      data: {
        finishedAt: new Date(await readNow(server)),
        summary: { ...counts, faults: faults.slice(0, 100), notRead: notRead.length },
      },
    });
  }
  return summary;
}
