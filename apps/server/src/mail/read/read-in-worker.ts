import { Worker } from 'node:worker_threads';
import type { DnsSource } from './dns.ts';
import type { EInvoiceReading } from './e-invoice.ts';
import { type MessageHead, type ReadMessage, readHead } from './read-message.ts';

/** What every reading needs to know; it crosses into the thread, so it holds no functions. */
export type ReadingSettings = {
  dns: DnsSource;
  ownHosts: readonly string[];
  ownAddresses: readonly string[];
};

/** Limits of one reading. Over the size nothing is read at all; over time or memory the thread is ended and replaced. */
type ReadingLimits = { bytes: number; milliseconds: number; memoryMb: number; threads: number };

/** A message nobody could read: why, and its head when at least that was readable. The raw bytes are stored all the same. */
export type UnreadableMessage = {
  unreadable: true;
  reason: UnreadableReason;
  detail: string;
  head: MessageHead | null;
};

/** Too large; took too long; used too much memory or ended the thread; its structure is beyond reading; nothing in it. */
export type UnreadableReason = 'too_large' | 'timed_out' | 'crashed' | 'malformed' | 'empty';

export type ReadingJob =
  | { kind: 'message'; bytes: Uint8Array; now?: string }
  | { kind: 'e_invoice'; bytes: Uint8Array };
export type ReadingAnswer = { message: ReadMessage } | { invoice: EInvoiceReading } | { failed: string };

/** Reads raw mail and e-invoices away from the server's own thread. Neither function ever rejects because of what the bytes hold. */
export type MailReader = {
  message(bytes: Uint8Array, now?: Date): Promise<ReadMessage | UnreadableMessage>;
  eInvoice(bytes: Uint8Array): Promise<EInvoiceReading>;
  close(): Promise<void>;
};

type Failure = { reason: UnreadableReason; detail: string };
type Waiting = { job: ReadingJob; settle: (answer: ReadingAnswer | Failure) => void };

const LIMITS: ReadingLimits = { bytes: 25 * 1024 * 1024, milliseconds: 20_000, memoryMb: 384, threads: 1 };

const CLOSED: Failure = { reason: 'crashed', detail: 'the reader was closed' };

/** Opens a pool of reading threads (started when first needed, replaced when they fail). Close it when done. */
export function openMailReader(
  settings: ReadingSettings,
  limits: Partial<ReadingLimits> = {},
  script = new URL('./worker.ts', import.meta.url),
): MailReader {
  const allowed = { ...LIMITS, ...limits };
  const queue: Waiting[] = [];
  const seats = Array.from({ length: allowed.threads }, () => seat(settings, allowed, script, queue));
  let isClosed = false;
  const read = (job: ReadingJob): Promise<ReadingAnswer | Failure> =>
    new Promise((settle) => {
      if (isClosed) return settle(CLOSED);
      queue.push({ job, settle });
      for (const each of seats) each.work();
    });
  return {
    async message(bytes, now) {
      const fault = sizeFault(bytes, allowed.bytes);
      const answer = fault ?? (await read({ kind: 'message', bytes, now: now?.toISOString() }));
      if ('message' in answer) return answer.message;
      const { reason, detail } = failureOf(answer);
      return { unreadable: true, reason, detail, head: safeHead(bytes, settings.ownHosts) };
    },
    async eInvoice(bytes) {
      const fault = sizeFault(bytes, allowed.bytes);
      const answer = fault ?? (await read({ kind: 'e_invoice', bytes }));
      if ('invoice' in answer) return answer.invoice;
      const { reason, detail } = failureOf(answer);
      return { ok: false, code: reason === 'too_large' ? 'too_large' : 'not_xml', detail };
    },
    async close() {
      isClosed = true;
      await Promise.all(seats.map((each) => each.close()));
      for (const waiting of queue.splice(0)) waiting.settle(CLOSED);
    },
  };
}

type Seat = { work(): void; close(): Promise<void> };

/** One place at the queue: holds at most one thread and one job. */
function seat(settings: ReadingSettings, limits: ReadingLimits, script: URL, queue: Waiting[]): Seat {
  let worker: Worker | null = null;
  let current: Waiting | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  function finish(answer: ReadingAnswer | Failure): void {
    clearTimeout(timer);
    const done = current;
    current = null;
    done?.settle(answer);
    if (!closed) work();
  }
  function drop(answer: Failure): void {
    const failing = worker;
    worker = null;
    failing?.removeAllListeners();
    failing?.on('error', () => undefined);
    void failing?.terminate();
    finish(answer);
  }
  function start(): Worker {
    const fresh = new Worker(script, {
      workerData: settings,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.memoryMb,
        maxYoungGenerationSizeMb: 64,
        stackSizeMb: 4,
      },
    });
    fresh.on('message', (answer: ReadingAnswer) => finish(answer));
    fresh.on('error', (error) =>
      drop({ reason: 'crashed', detail: error instanceof Error ? error.message : 'unknown' }),
    );
    fresh.on('exit', (code) => drop({ reason: 'crashed', detail: `the reading thread ended (${code})` }));
    return fresh;
  }
  function work(): void {
    if (closed || current) return;
    const next = queue.shift();
    if (!next) {
      worker?.unref();
      return;
    }
    current = next;
    worker ??= start();
    worker.ref();
    timer = setTimeout(
      () => drop({ reason: 'timed_out', detail: `not read within ${limits.milliseconds} ms` }),
      limits.milliseconds,
    );
    worker.postMessage(next.job);
  }
  return {
    work,
    async close() {
      closed = true;
      clearTimeout(timer);
      worker?.removeAllListeners();
      await worker?.terminate();
      worker = null;
      finish(CLOSED);
    },
  };
}

function sizeFault(bytes: Uint8Array, limit: number): Failure | null {
  if (bytes.length === 0) return { reason: 'empty', detail: 'no bytes' };
  return bytes.length > limit
    ? { reason: 'too_large', detail: `${bytes.length} bytes, at most ${limit}` }
    : null;
}

function failureOf(answer: ReadingAnswer | Failure): Failure {
  if ('reason' in answer) return answer;
  return { reason: 'malformed', detail: 'failed' in answer ? answer.failed : 'unexpected answer' };
}

/** The head read here in the server's thread: linear work on at most 1 MB, for a message whose body could not be read. */
function safeHead(bytes: Uint8Array, ownHosts: readonly string[]): MessageHead | null {
  try {
    const head = readHead(bytes.subarray(0, 64 * 1024), ownHosts);
    return head.fromCount > 0 || head.messageId ? head : null;
  } catch {
    return null;
  }
}
