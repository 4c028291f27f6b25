import { once } from 'node:events';
import type { LiveEvent } from '@underlag/api/cases';
import { type Actor, decide } from '@underlag/domain/access';
import type { StaffCtx } from '../context.ts';
import { actorOf } from '../doors/actor-of.ts';
import { absoluteSessionMs, idleSessionMs } from '../session/auth.ts';
import type { CaseChanged } from './bus.ts';

type Plain = 'resync' | 'noticed';
type Told = LiveEvent | { kind: 'resync' } | { kind: 'noticed' };

/** How long rights are taken as known before they are read again: a burst of changes asks once. */
const rightsMs = 1000;

/**
 * Tells of each change the person may see, as it happens; `noticed` when their notices are other than before. The first
 * word, and one after any gap, is `resync`: read everything anew. It ends when the person, or the sign-in that opened it, does.
 */
export async function* watchCases(ctx: StaffCtx, signal: AbortSignal | undefined): AsyncGenerator<Told> {
  const { events } = ctx.server.live;
  const waiting: (CaseChanged | Plain)[] = ['resync'];
  const bell = new EventTarget();
  const ring = (item: CaseChanged | Plain) => {
    if (waiting.length > 1000) waiting.splice(0, waiting.length, 'resync');
    else waiting.push(item);
    bell.dispatchEvent(new Event('ring'));
  };
  const changed = (change: CaseChanged) => ring(change);
  const resync = () => ring('resync');
  const noticed = (personId: string) => {
    if (personId === ctx.actor.personId) ring('noticed');
  };
  events.on('changed', changed);
  events.on('resync', resync);
  events.on('noticed', noticed);
  try {
    let rights: { actor: Actor | null; readAt: number } = { actor: ctx.actor, readAt: Date.now() };
    while (!signal?.aborted) {
      const item = waiting.shift();
      if (!item) {
        await once(bell, 'ring', { signal: signal ?? new AbortController().signal }).catch(() => undefined);
        continue;
      }
      if (item === 'resync') {
        yield { kind: 'resync' };
        continue;
      }
      if (Date.now() - rights.readAt > rightsMs) rights = { actor: await rightsNow(ctx), readAt: Date.now() };
      if (!rights.actor) return;
      if (item === 'noticed') {
        yield { kind: 'noticed' };
        continue;
      }
      const target = { queue: item.queue, assigneeId: item.assigneeId };
      if (decide(rights.actor, 'case.read', target).allowed) yield viewChange(item, ctx.actor.personId);
    }
  } finally {
    events.off('changed', changed);
    events.off('resync', resync);
    events.off('noticed', noticed);
  }
}

async function rightsNow({ server, actor }: StaffCtx): Promise<Actor | null> {
  const { rowCount } = await server.db.pool.query({
    name: 'live-session',
    text: `select from session where id::text = $1 and expires_at > now()
      and created_at > now() - make_interval(secs => $2) and seen_at > now() - make_interval(secs => $3)`,
    values: [actor.sessionId, absoluteSessionMs / 1000, idleSessionMs / 1000],
  });
  return rowCount ? actorOf(server.db.prisma, actor.personId) : null;
}

const viewChange = ({ actorId, assigneeId: _, ...change }: CaseChanged, me: string): LiveEvent => ({
  ...change,
  mine: actorId === me,
});
