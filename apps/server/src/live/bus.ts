import { EventEmitter } from 'node:events';
import pg from 'pg';

/** What the database tells of one change of one case. */
export interface CaseChanged {
  caseId: string;
  number: string;
  queue: string;
  assigneeId: string | null;
  version: number;
  seq: number;
  kind: string;
  actorId: string | null;
}

/**
 * Changes made through any process, as they commit. `changed` carries a CaseChanged, `noticed` the id of the person whose
 * notices are other than before; `resync` says that some may have been missed.
 */
export interface LiveBus {
  events: EventEmitter<{ changed: [CaseChanged]; noticed: [string]; resync: [] }>;
  close: () => Promise<void>;
}

const reconnectMs = 1000;

/** Listens to the database on a connection of its own, and comes back when it is lost. */
export async function openLiveBus(databaseUrl: string): Promise<LiveBus> {
  const events: LiveBus['events'] = new EventEmitter();
  events.setMaxListeners(0);
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;

  async function connect(): Promise<void> {
    const next = new pg.Client({
      connectionString: databaseUrl,
      application_name: 'underlag-live',
      keepAlive: true,
    });
    const lost = () => {
      if (client === next) client = null;
      if (!closed && !timer) timer = setTimeout(again, reconnectMs);
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ channel, payload }) => {
      if (!payload) return;
      if (channel === 'case_changed') events.emit('changed', JSON.parse(payload));
      else events.emit('noticed', payload);
    });
    await next.connect();
    await next.query('listen case_changed; listen notices_changed');
    if (closed) return next.end();
    client = next;
  }

  function again(): void {
    timer = null;
    connect().then(
      () => events.emit('resync'),
      () => {
        if (!closed && !timer) timer = setTimeout(again, reconnectMs);
      },
    );
  }

  await connect();
  return {
    events,
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      await client?.end();
    },
  };
}
