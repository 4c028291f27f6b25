import { caseType, queues } from '@underlag/domain/case-types';
import type { Category } from '@underlag/domain/workflow';
import pg from 'pg';
import type { Hashing } from './volume/chain.ts';
import { type TypeInForce, typesInForce } from './volume/clocks.ts';
import { fillCases } from './volume/fill.ts';
import { inBulk, reserveNumbers, unwatched } from './volume/in-bulk.ts';
import { type Path, pathsOf } from './volume/paths.ts';
import { type Random, randomOf } from './volume/random.ts';
import { loadAgents, loadCustomers } from './volume/register.ts';
import { addCase, type Draft, type World } from './volume/volume-case.ts';

const day = 86_400_000;

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
  await inBulk(adminUrl, (client) => unwatched(client, () => fill(client, wish)));
  const owner = new pg.Client({ connectionString: adminUrl });
  await owner.connect();
  await owner.query('vacuum (analyze)').finally(() => owner.end());
}

async function fill(client: pg.Client, wish: VolumeWish): Promise<void> {
  const random = randomOf(wish.seed);
  const now = Date.parse(wish.now);
  const types = await typesInForce(client);
  const world: World = {
    random,
    hashing: wish.hashing,
    now,
    agents: await loadAgents(client, random, now - 600 * day),
    customers: await loadCustomers(client, random, Math.ceil(wish.cases / 20), now),
    otherQueues: Object.keys(queues),
  };
  const numbers = await reserveNumbers(client, wish.cases);
  const drafts = draftCases(random, now, types, numbers);
  await fillCases(client, drafts, (tables, draft) => addCase(tables, world, draft), {
    batch: 1000,
    progress: wish.progress,
  });
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
  now: number,
  types: readonly TypeInForce[],
  numbers: readonly number[],
): Draft[] {
  const lots = types.flatMap((type) => Array.from({ length: weights[type.typeKey] ?? 10 }, () => type));
  const paths = new Map(types.map(({ typeKey }) => [typeKey, pathsOf(caseType(typeKey))]));
  const moments = numbers
    .map(() => {
      const open = random.chance(0.15);
      const age = open
        ? 0.02 * day + Math.min(random.wait(1.5 * day), 60 * day)
        : (1 + random.share() * 540) * day;
      return { open, openedAt: Math.floor(now - age) };
    })
    .sort((a, b) => a.openedAt - b.openedAt);
  return moments.map(({ open, openedAt }, index) => {
    const inForce = random.pick(lots);
    return {
      sequence: numbers[index] ?? 0,
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
