import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { openReader } from '../mail/open-reader.ts';
import type { Server } from '../server.ts';
import { findFiles } from './read-folder.ts';
import { takeIn } from './take-in.ts';

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
  notRead: string[];
}

/** Takes in every message and e-invoice of the given files and folders. One file's fault stops no other; the run and who started it are kept. */
export async function runIntake(
  server: Server,
  paths: readonly string[],
  startedBy: string,
  progress: (done: number, of: number) => void,
): Promise<Summary> {
  const { files, others } = await findFiles(paths);
  const db = server.db.prisma;
  const run = await db.intakeRun.create({ data: { startedBy } });
  const summary: Summary = {
    files: files.length,
    cases: 0,
    joined: 0,
    parked: 0,
    duplicates: 0,
    failed: 0,
    reasons: {},
    notRead: others,
  };
  const reader = await openReader(server);
  try {
    for (const [index, { path, kind }] of files.entries()) {
      try {
        const { result, reason } = await takeIn(server, reader, {
          bytes: await readFile(path),
          name: basename(path),
          kind,
          runId: run.id,
        });
        if (result === 'case') summary.cases += 1;
        else if (result === 'joined') summary.joined += 1;
        else if (result === 'parked') summary.parked += 1;
        else summary.duplicates += 1;
        if (reason) summary.reasons[reason] = (summary.reasons[reason] ?? 0) + 1;
      } catch (error) {
        summary.failed += 1;
        server.log.error(
          { err: error, path },
          'a file could not be taken in; it is kept and tried again next time',
        );
      }
      progress(index + 1, files.length);
    }
  } finally {
    await reader.close();
    await db.intakeRun.update({
      where: { id: run.id },
      data: { finishedAt: new Date(), summary: { ...summary, notRead: others.length } },
    });
  }
  return summary;
}
