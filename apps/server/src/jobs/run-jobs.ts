import { Logger, run } from 'graphile-worker';
import { z } from 'zod';
import type { Server } from '../server.ts';
import { deliverMessage } from './deliver-message.ts';

const Deliver = z.object({ deliveryId: z.uuid() });

/** Runs what changes have put in the queue, in this process; any number of processes may. Resolves to its stop. */
export async function runJobs(server: Server): Promise<() => Promise<void>> {
  const logger = new Logger(() => (level, message) => {
    if (level === 'error' || level === 'warning') server.log.warn({ job: true }, message);
  });
  const runner = await run({
    connectionString: server.config.adminUrl,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    logger,
    taskList: {
      'deliver-message': (payload) => deliverMessage(server, Deliver.parse(payload).deliveryId),
    },
  });
  return () => runner.stop();
}
