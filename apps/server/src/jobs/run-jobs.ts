import { EventEmitter } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import { z } from 'zod';
import { sweepRuns } from '../imports/run/sweep-runs.ts';
import { readLeftovers } from '../intake/take-in.ts';
import { openReader } from '../mail/open-reader.ts';
import { raiseNotices } from '../notices/raise-notices.ts';
import type { Server } from '../server.ts';
import { deliverMessage } from './deliver-message.ts';
import { freeAbandonedJobs } from './free-jobs.ts';
import { MailNotices, mailNotices } from './mail-notices.ts';
import { Remind, remindApproval } from './remind-approval.ts';
import { RunImport, runImport } from './run-import.ts';
import { watchPlans } from './watch-plans.ts';

const Deliver = z.object({ deliveryId: z.uuid() });

const tasks = (server: Server): TaskList => ({
  'deliver-message': (payload) => deliverMessage(server, Deliver.parse(payload).deliveryId),
  'remind-approval': (payload) => remindApproval(server, Remind.parse(payload)),
  'run-import': (payload, { abortSignal }) => runImport(server, RunImport.parse(payload), abortSignal),
  'sweep-imports': async () => {
    await sweepRuns(server);
  },
  'sla-notices': () => raiseNotices(server),
  'watch-plans': () => watchPlans(server),
  'mail-notices': (payload) => mailNotices(server, MailNotices.parse(payload)),
  'read-leftovers': async () => {
    await readLeftovers(server, () => openReader(server));
  },
});

/** Once for all processes together; what runs longer than until its next time is not joined by a second one. Hours are in UTC; a day that was missed is made up for. */
const crontab = `
* * * * * read-leftovers ?jobKey=read-leftovers&max=1
* * * * * sweep-imports ?jobKey=sweep-imports&max=1
* * * * * sla-notices ?jobKey=sla-notices&queue=sla-notices&max=1
10 3 * * * watch-plans ?jobKey=watch-plans&fill=1d&max=3
`;

const restartMs = 2000;

/** What a runner asks first it remembers, a failure too: one that was cut off just then never finds a job again. */
const errorsInARow = 4;

/** Runs what changes have put in the queue, in this process; any number of processes may. A runner that fails is started again. Resolves to its stop. */
export async function runJobs(server: Server): Promise<() => Promise<void>> {
  const leaving = new AbortController();
  const first = await startRunner(server);
  const done = keepRunning(server, first, leaving.signal);
  return async () => {
    leaving.abort();
    await done;
  };
}

async function keepRunning(server: Server, first: Started, leaving: AbortSignal): Promise<void> {
  let started: Started | null = first;
  while (!leaving.aborted) {
    await started?.until(leaving);
    if (leaving.aborted) return;
    await pause(restartMs, undefined, { signal: leaving }).catch(() => undefined);
    if (leaving.aborted) return;
    started = await startRunner(server).catch((error) => {
      server.log.error({ err: error }, 'the job runner could not be started; it is tried again');
      return null;
    });
  }
  await started?.until(leaving);
}

interface Started {
  /** Resolves when the runner has ended, by itself or because of the signal, with its jobs finished. */
  until: (leaving: AbortSignal) => Promise<void>;
}

async function startRunner(server: Server): Promise<Started> {
  const events: WorkerEvents = new EventEmitter();
  let name = '';
  events.on('pool:create', ({ workerPool }) => {
    name = workerPool.id;
  });
  const runner = await run({
    connectionString: server.config.adminUrl,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: loggerOf(server),
    events,
    taskList: tasks(server),
    crontab,
  });
  let errors = 0;
  events.on('worker:getJob:error', () => {
    errors += 1;
    if (errors === errorsInARow) void stopRunner(runner);
  });
  for (const event of ['worker:getJob:empty', 'job:start'] as const)
    events.on(event, () => {
      errors = 0;
    });
  const stopFreeing = await freeAbandonedJobs(server, name).catch(async (error) => {
    await runner.stop();
    throw error;
  });
  return {
    async until(leaving) {
      const stop = () => void stopRunner(runner);
      leaving.addEventListener('abort', stop, { once: true });
      if (leaving.aborted) stop();
      await runner.promise.catch((error) => server.log.error({ err: error }, 'the job runner stopped'));
      leaving.removeEventListener('abort', stop);
      await stopFreeing();
    },
  };
}

/** A runner that is ending already refuses to be stopped. */
const stopRunner = (runner: Runner) => runner.stop().catch(() => undefined);

const loggerOf = (server: Server) =>
  new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') server.log.warn({ job: true }, message);
  });
