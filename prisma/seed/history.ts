import { caseType } from '@underlag/domain/case-types';
import type pg from 'pg';
import { loadCompany } from './company/load-company.ts';
import { arrivalsOf } from './history/arrivals.ts';
import { habitsOf, weightOf } from './history/habits.ts';
import { tellPast } from './history/past-story.ts';
import { type KnownCustomer, knownCustomers, type Staff, staffOf } from './history/people.ts';
import { wayOf } from './history/ways.ts';
import { addTold, type CaseTables, type Desk, type Requester, type ToldCase } from './volume/case-rows.ts';
import type { Hashing } from './volume/chain.ts';
import { type Next, type TypeInForce, typesInForce } from './volume/clocks.ts';
import { fillCases } from './volume/fill.ts';
import { inBulk, reserveNumbers, unwatched } from './volume/in-bulk.ts';
import { randomOf } from './volume/random.ts';
import type { BulkCustomer } from './volume/register.ts';
import type { Story } from './volume/story.ts';
import { firstNames, lastNames } from './volume/words.ts';

const cases = 2000;
const day = 86_400_000;

export interface HistoryWish {
  /** ISO; the year ends here. */
  now: string;
  /** The server's own, so that the chains of events hold before its check. */
  hashing: Hashing;
  /** The server's file store, which answers with the SHA-256. */
  storeFile: (bytes: Uint8Array) => Promise<string>;
  progress?: (loaded: number, of: number) => void;
  /** Asked now and then; once it says so, everything is taken back. */
  stopped?: () => boolean;
}

/**
 * Gives the demo company its customers at large and a past: a year of cases that its own staff worked on, as the owner of the tables (`adminUrl`). What
 * is not ended by `now` is still open. Answers false, and changes nothing, when they are there already, when there is nobody,
 * and when it is stopped.
 */
export function loadHistory(adminUrl: string, wish: HistoryWish): Promise<boolean> {
  const loading = inBulk(adminUrl, async (client) => {
    // Held to the end of the load: of several starts at once one loads, and the others see that it has.
    await client.query(`select pg_advisory_xact_lock(hashtext('demo history'))`);
    const known = await knownCustomers(client);
    const staff = await staffOf(client);
    if (staff.managers.length === 0 || known.some(({ number }) => number === firstOfHistory)) return false;
    await unwatched(client, () => fill(client, wish, { known, staff }));
    await client.query('analyze');
    return true;
  });
  return loading.catch((error) => {
    if (error instanceof Stopped) return false;
    throw error;
  });
}

class Stopped extends Error {}

/** The first customer that only the history has. */
const firstOfHistory = 'K-700000';

interface House {
  known: readonly KnownCustomer[];
  staff: Staff;
}

interface PastDesk extends Desk, House {
  customers: readonly BulkCustomer[];
}

interface Arrived {
  sequence: number;
  openedAt: number;
  inForce: TypeInForce;
}

async function fill(client: pg.Client, wish: HistoryWish, house: House): Promise<void> {
  const random = randomOf(2_027);
  const now = Date.parse(wish.now);
  const desk: PastDesk = {
    ...house,
    random,
    now,
    hashing: wish.hashing,
    customers: await loadCompany(client, { random, now, storeFile: wish.storeFile }),
  };
  const lots = (await typesInForce(client)).flatMap((type) =>
    Array.from({ length: weightOf(type.typeKey) }, () => type),
  );
  const moments = arrivalsOf(random, cases, now);
  const numbers = await reserveNumbers(client, cases);
  const drafts = moments.map((openedAt, index): Arrived => {
    return { sequence: numbers[index] ?? 0, openedAt, inForce: random.pick(lots) };
  });
  const progress = (loaded: number) => {
    if (wish.stopped?.()) throw new Stopped();
    wish.progress?.(loaded, cases);
  };
  await fillCases(client, drafts, (tables, draft) => addPast(tables, desk, draft), { batch: 250, progress });
}

function addPast(tables: CaseTables, desk: PastDesk, { sequence, openedAt, inForce }: Arrived): void {
  const { random, now, staff } = desk;
  const { queueKey, typeKey } = inForce;
  const habits = habitsOf(queueKey);
  const share = random.share();
  const channel: ToldCase['channel'] =
    share < 0.62 ? 'email' : share < 0.8 ? 'form' : share < 0.95 ? 'phone' : 'letter';
  const agentId = staff.pickAgent(random, queueKey);
  const way = wayOf(random, caseType(typeKey), habits);
  const story = tellPast(random, { inForce, channel, openedAt, now, agentId, habits, way });
  const state = stateOf(story);
  const category = caseType(typeKey).states[state]?.category ?? 'new';
  const assigned = story.events.some(({ kind }) => kind === 'assigned');
  const who = requesterOf(desk, sequence, openedAt, typeKey);
  const assigneeId = assigned ? agentId : null;
  const told = { sequence, openedAt, inForce, queueKey, state, category, assigneeId, channel, who, story };
  const { id, next } = addTold(tables, desk, told);
  if (next) addNotices(tables, desk, id, next, assigneeId);
}

/** The state a story has come to. */
function stateOf({ events }: Story): string {
  const last = events.findLast(({ kind }) => kind === 'moved' || kind === 'opened');
  return String(last?.data.to ?? last?.data.state);
}

/** Long enough ago that no mail of the demo's own customers can belong to it any more. */
const settledDays = 60;

function requesterOf(
  { random, known, customers, now }: PastDesk,
  sequence: number,
  openedAt: number,
  typeKey: string,
): Requester {
  if (typeKey === 'unsorted' || typeKey === 'non_customer_action_invoice' || random.chance(0.1)) {
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    return { customer: null, invoice: null, name, address: `nagon-${sequence}@brevlada.example` };
  }
  if (known.length > 0 && now - openedAt > settledDays * day && random.chance(0.2)) {
    const customer = random.pick(known);
    return { customer, invoice: null, name: customer.contactName, address: customer.contactAddress };
  }
  const customer = random.pick(customers);
  const invoice = random.chance(0.9) ? random.pick(customer.invoices) : null;
  return { customer, invoice, name: customer.contactName, address: customer.contactAddress };
}

/** What the desk had told of by now, had it been there; what is older than four days has been read. */
function addNotices(
  tables: CaseTables,
  { random, now, staff }: PastDesk,
  caseId: string,
  { clock, since, warnAt, dueAt }: Next,
  assigneeId: string | null,
): void {
  const people = new Set([...(assigneeId ? [assigneeId] : []), ...staff.managers]);
  // A clock that came to be next when it was late already was told of as late only.
  const stages = [
    ...(warnAt < dueAt ? [{ kind: 'sla_75', at: warnAt }] : []),
    { kind: 'sla_100', at: warnAt < dueAt ? dueAt : warnAt },
  ].filter(({ at }) => Date.parse(at) <= now);
  for (const { kind, at } of stages)
    for (const personId of people)
      tables.notice.push({
        id: random.id(Date.parse(at)),
        person_id: personId,
        case_id: caseId,
        kind,
        clock,
        since,
        due_at: dueAt,
        at,
        read_at: Date.parse(at) < now - 4 * day ? at : null,
      });
}
