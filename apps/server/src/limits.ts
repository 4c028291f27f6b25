import { text } from '@underlag/domain/text';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from './errors.ts';
import type { Server } from './server.ts';

interface Limit {
  points: number;
  seconds: number;
}

const limiters = new WeakMap<Server, Map<string, RateLimiterPostgres>>();

function limiterOf(server: Server, name: string, { points, seconds }: Limit): RateLimiterPostgres {
  const known = limiters.get(server) ?? new Map<string, RateLimiterPostgres>();
  limiters.set(server, known);
  const limiter =
    known.get(name) ??
    new RateLimiterPostgres({
      storeClient: server.db.pool,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: seconds,
    });
  known.set(name, limiter);
  return limiter;
}

const tooMany = (error: RateLimiterRes) => {
  const wait = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
  return new AppError(
    'too_many',
    'limit.reached',
    text(`För många försök. Vänta ${wait} sekunder.`, `Too many tries. Wait ${wait} seconds.`),
    { retryAfter: wait },
  );
};

/** Spends one of the points that a caller has in the time; counted in the database, so by all processes together. */
export async function limit(server: Server, name: string, caller: string, allowed: Limit): Promise<void> {
  try {
    await limiterOf(server, name, allowed).consume(caller);
  } catch (error) {
    throw error instanceof RateLimiterRes ? tooMany(error) : error;
  }
}

/** Refuses without spending when nothing is left. */
export async function mustNotBeLimited(
  server: Server,
  name: string,
  caller: string,
  allowed: Limit,
): Promise<void> {
  const state = await limiterOf(server, name, allowed).get(caller);
  if (state && state.consumedPoints >= allowed.points && state.msBeforeNext > 0) throw tooMany(state);
}

/** Gives the points back, as after a right password. */
export async function forgive(server: Server, name: string, caller: string, allowed: Limit): Promise<void> {
  await limiterOf(server, name, allowed).delete(caller);
}
