import { parentPort, workerData } from 'node:worker_threads';
import { makeDnsResolver } from './dns.ts';
import { readEInvoice } from './read-e-invoice.ts';
import type { ReadingAnswer, ReadingJob, ReadingSettings } from './read-in-worker.ts';
import { readMessage } from './read-message.ts';

// The reading thread: one raw message or e-invoice at a time. It may be stopped or die at any moment; nothing is written here.
const settings: ReadingSettings = workerData;
const resolver = makeDnsResolver(settings.dns);

parentPort?.on('message', (job: ReadingJob) => {
  answer(job).then(
    ({ reply, transfer }) => parentPort?.postMessage(reply, transfer),
    (error: unknown) =>
      parentPort?.postMessage({
        failed: error instanceof Error ? error.message : 'unknown',
      } satisfies ReadingAnswer),
  );
});

async function answer(job: ReadingJob): Promise<{ reply: ReadingAnswer; transfer: ArrayBuffer[] }> {
  if (job.kind === 'e_invoice') return { reply: { invoice: readEInvoice(job.bytes) }, transfer: [] };
  const message = await readMessage(job.bytes, {
    dnsResolver: await resolver,
    ownHosts: settings.ownHosts,
    ownAddresses: settings.ownAddresses,
    now: job.now === undefined ? undefined : new Date(job.now),
  });
  return { reply: { message }, transfer: message.attachments.map((file) => file.bytes.buffer) };
}
