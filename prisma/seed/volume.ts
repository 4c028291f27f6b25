import { caseType, queues } from '@underlag/domain/case-types';
import type { Category } from '@underlag/domain/workflow';
import pg from 'pg';
import { addCase, type CaseTables, type Draft, type World } from './volume/case-rows.ts';
import type { Hashing } from './volume/chain.ts';
import { type TypeInForce, typesInForce } from './volume/clocks.ts';
import { insertRows } from './volume/insert-rows.ts';
import { type Path, pathsOf } from './volume/paths.ts';
import { type Random, randomOf } from './volume/random.ts';
import { loadAgents, loadCustomers } from './volume/register.ts';

const day = 86_400_000;
const batch = 1000;

export interface VolumeWish {
  cases: number;
  /** The same seed and `now` give the same cases. */
  seed: number;
  /** ISO; every case was opened, and everything in it happened, before this. */
  now: string;
  /** The server's own, so that the chains of events hold before its check. */
  hashing: Hashing;
  progress?: (loaded: number) => void;
}

/**
 * Fills a database that has its defaults with lifelike cases, as its owner (`adminUrl`): fifteen in a hundred are open, with
 * clocks, messages, holds and unbroken event chains; case numbers go on where the sequence stood.
 */
export async function loadVolume(adminUrl: string, wish: VolumeWish): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Nobody listens to, and nobody doubts, what is loaded here; both would be asked for every single event.
    await client.query('alter table case_event disable trigger user');
    await fill(client, wish);
    await client.query('alter table case_event enable trigger user');
    await client.query('commit');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
}

async function fill(client: pg.Client, wish: VolumeWish): Promise<void> {
  const random = randomOf(wish.seed);
  const now = Date.parse(wish.now);
  const types = await typesInForce(client);
  const own = new Set(types.map(({ queueKey }) => queueKey));
  const world: World = {
    random,
    hashing: wish.hashing,
    now,
    agents: await loadAgents(client, random, now - 600 * day),
    customers: await loadCustomers(client, random, Math.ceil(wish.cases / 20), now),
    otherQueues: Object.keys(queues).filter((key) => !own.has(key)),
  };
  const drafts = draftCases(random, wish.cases, now, types, await reserveNumbers(client, wish.cases));
  let loading = Promise.resolve();
  for (let from = 0; from < drafts.length; from += batch) {
    const tables = emptyTables();
    for (const draft of drafts.slice(from, from + batch)) addCase(tables, world, draft);
    await loading;
    wish.progress?.(from);
    loading = insertRows(client, { ...tables });
  }
  await loading;
  wish.progress?.(drafts.length);
}

/** Takes that many case numbers out of the sequence and answers with the first. */
async function reserveNumbers(client: pg.Client, count: number): Promise<number> {
  const { rows } = await client.query<{ first: string }>(`select nextval('case_number_seq') as first`);
  const first = Number(rows[0]?.first);
  await client.query(`select setval('case_number_seq', $1)`, [first + count - 1]);
  return first;
}

const weights: Readonly<Record<string, number>> = {
  general_question: 40,
  invoice_copy: 25,
  invoice_dispute: 20,
  unsorted: 15,
};

/** Every case's moment, type and end, in the order they came. */
function draftCases(
  random: Random,
  count: number,
  now: number,
  types: readonly TypeInForce[],
  first: number,
): Draft[] {
  const lots = types.flatMap((type) => Array.from({ length: weights[type.typeKey] ?? 10 }, () => type));
  const paths = new Map(types.map(({ typeKey }) => [typeKey, pathsOf(caseType(typeKey))]));
  const moments = Array.from({ length: count }, () => {
    const open = random.chance(0.15);
    const age = open
      ? 0.02 * day + Math.min(random.wait(1.5 * day), 60 * day)
      : (1 + random.share() * 540) * day;
    return { open, openedAt: Math.floor(now - age) };
  }).sort((a, b) => a.openedAt - b.openedAt);
  return moments.map(({ open, openedAt }, index) => {
    const inForce = random.pick(lots);
    return {
      sequence: first + index,
      openedAt,
      inForce,
      path: endOf(random, paths.get(inForce.typeKey) ?? [], open),
    };
  });
}

function endOf(random: Random, paths: readonly Path[], open: boolean): Path {
  const share = random.share();
  const wanted: Category = !open ? 'done' : share < 0.35 ? 'new' : share < 0.7 ? 'working' : 'waiting';
  const fitting = paths.filter(({ category }) => category === wanted);
  return random.pick(fitting.length > 0 ? fitting : paths.filter(({ category }) => category === 'new'));
}

const emptyTables = (): CaseTables => ({
  cases: [],
  case_event: [],
  case_event_private: [],
  message: [],
  delivery: [],
  dunning_hold: [],
});
