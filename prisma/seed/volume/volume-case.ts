import { addTold, type CaseTables, type Desk, type Requester } from './case-rows.ts';
import type { TypeInForce } from './clocks.ts';
import type { Path } from './paths.ts';
import type { BulkCustomer } from './register.ts';
import { type Plot, tellStory } from './story.ts';
import { firstNames, lastNames } from './words.ts';

const day = 86_400_000;

/** What all cases of a load have in common. */
export interface World extends Desk {
  agents: readonly string[];
  customers: readonly BulkCustomer[];
  otherQueues: readonly string[];
}

/** When a case came and what it became. */
export interface Draft {
  sequence: number;
  openedAt: number;
  inForce: TypeInForce;
  path: Path;
}

/** Adds everything one case consists of. */
export function addCase(tables: CaseTables, world: World, draft: Draft): void {
  const { random } = world;
  const who = requesterOf(world, draft);
  const plot = plotOf(world, draft);
  const { sequence, openedAt, inForce, path } = draft;
  addTold(tables, world, {
    sequence,
    openedAt,
    inForce,
    queueKey: random.chance(0.15) ? random.pick(world.otherQueues) : inForce.queueKey,
    state: path.state,
    category: path.category,
    assigneeId: plot.assigneeId,
    channel: plot.channel,
    who,
    story: tellStory(random, plot, random.pick(world.agents)),
  });
}

function requesterOf({ random, customers }: World, { sequence, inForce }: Draft): Requester {
  if (inForce.typeKey === 'unsorted' || random.chance(0.2)) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    return { customer: null, invoice: null, name, address: `nagon-${sequence}@brevlada.example` };
  }
  const customer = random.pick(customers);
  const invoice = random.chance(0.85) ? random.pick(customer.invoices) : null;
  return { customer, invoice, name: customer.contactName, address: customer.contactAddress };
}

function plotOf({ random, now, agents }: World, { openedAt, path, inForce }: Draft): Plot {
  const done = path.category === 'done';
  const untouched = path.category === 'new';
  const age = now - openedAt;
  const lasted = done ? Math.min(age * 0.95, day / 4 + random.wait(6 * day)) : age * 0.9;
  const share = random.share();
  return {
    typeKey: inForce.typeKey,
    channel: share < 0.6 ? 'email' : share < 0.8 ? 'form' : share < 0.95 ? 'phone' : 'letter',
    openedAt,
    until: openedAt + Math.max(lasted, 600_000),
    path,
    assigneeId: random.chance(untouched ? 0.2 : done ? 1 : 0.85) ? random.pick(agents) : null,
    letters: untouched ? random.below(2) : random.chance(0.02) ? 18 : random.below(4),
    noted: !untouched && random.chance(0.2),
  };
}
