import { caseType } from '@underlag/domain/case-types';
import {
  addWorkingMinutes,
  type Calendar,
  type ClockEvent,
  type ClockName,
  clockNames,
  contactDueAt,
  outcomesOf,
  readClocks,
  type SlaPolicy,
  type Week,
} from '@underlag/domain/sla';
import type pg from 'pg';
import type { Row } from './insert-rows.ts';
import type { ToldEvent } from './story.ts';

/** Where a case is sorted whose clocks all rest. */
const atTheEnd = '9999-12-31T00:00:00.000Z';

/** A case type's newest policy and where its cases go, as the database has them. */
export interface TypeInForce {
  typeKey: string;
  queueKey: string;
  policyId: string;
  policy: SlaPolicy;
}

/** What is in force for every type with rows in the database. */
export async function typesInForce(client: pg.Client): Promise<TypeInForce[]> {
  const { rows } = await client.query(`
    select distinct on (s.type_key) s.type_key, t.queue_key, s.id, s.version, s.deadlines,
      c.key as calendar_key, c.version as calendar_version, c.week, c.closed_days
    from sla_policy s join calendar c on c.id = s.calendar_id join type_setting t on t.type_key = s.type_key
    order by s.type_key, s.version desc`);
  const calendars = new Map<string, Calendar>();
  return rows.map((row) => {
    const key = `${row.calendar_key} ${row.calendar_version}`;
    const calendar = calendars.get(key) ?? {
      key: row.calendar_key,
      version: row.calendar_version,
      zone: 'Europe/Stockholm',
      week: row.week as Week,
      closedDays: new Set<string>(row.closed_days),
    };
    calendars.set(key, calendar);
    const policy = { key: row.type_key, version: row.version, calendar, deadlines: row.deadlines };
    return { typeKey: row.type_key, queueKey: row.queue_key, policyId: row.id, policy };
  });
}

/** What is due next, and since when its round runs; instants are ISO. */
export interface Next {
  clock: ClockName;
  since: string;
  warnAt: string;
  dueAt: string;
}

const nothingDue = {
  next: null,
  columns: { clocks: { next: null }, due_at: null, due_sort: atTheEnd, warn_at: null, notice_at: null },
};

/** The columns of a case's clocks as the server keeps them, as of the last of these events; of what has passed by `now` everybody has been told. */
export function clockColumns(
  { policy, typeKey }: TypeInForce,
  events: readonly ToldEvent[],
  { done, now: loadedAt }: { done: boolean; now: number },
) {
  if (done) return nothingDue;
  const now = iso(events.at(-1)?.at ?? 0);
  const history = events.flatMap((event) => clockEvent(typeKey, event));
  const readings = readClocks(policy, history, now);
  const [first] = clockNames
    .flatMap((clock) => {
      const { dueAt, consumedMinutes } = readings[clock];
      return dueAt ? [{ clock, dueAt, consumedMinutes }] : [];
    })
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  if (!first) return nothingDue;
  const { clock, dueAt, consumedMinutes } = first;
  const at = (share: number) => {
    const left = Math.ceil(policy.deadlines[clock].minutes * share) - consumedMinutes;
    return addWorkingMinutes(policy.calendar, now, Math.max(0, left));
  };
  const next = { clock, halfAt: at(0.5), warnAt: at(0.75), dueAt };
  const toCome = [next.warnAt, dueAt].find((told) => Date.parse(told) > loadedAt) ?? null;
  const columns = {
    clocks: { next },
    due_at: dueAt,
    due_sort: dueAt,
    warn_at: next.warnAt,
    notice_at: toCome,
  };
  return { next: { clock, since: sinceOf(clock, history), warnAt: next.warnAt, dueAt }, columns };
}

/** When the round of a clock that runs began. */
function sinceOf(clock: ClockName, history: readonly ClockEvent[]): string {
  const begins = (event: ClockEvent) =>
    event.kind === 'opened' || (clock === 'nextUpdate' && event.kind === 'answered' && !event.automatic);
  return history.findLast(begins)?.at ?? '';
}

/** The rows of `clock_outcome` as the server keeps them. */
export function outcomeRows(
  { policy, typeKey }: TypeInForce,
  events: readonly ToldEvent[],
  { caseId, queueKey, assigneeId }: { caseId: string; queueKey: string; assigneeId: string | null },
): Row[] {
  const history = events.flatMap((event) => clockEvent(typeKey, event));
  return outcomesOf(policy, history, iso(events.at(-1)?.at ?? 0)).map(({ clock, round, settledAt, met }) => ({
    case_id: caseId,
    clock,
    round,
    settled_at: settledAt,
    settled_on: inStockholm.format(new Date(settledAt)),
    met,
    type_key: typeKey,
    queue_key: queueKey,
    assignee_id: assigneeId,
  }));
}

const inStockholm = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** When the customer is to have been reached, as the server keeps it; null where that is not promised, is done or is over. */
export function contactDue(
  { policy, typeKey }: TypeInForce,
  events: readonly ToldEvent[],
  over: boolean,
): string | null {
  return contactDueAt(policy.calendar, {
    within: caseType(typeKey).contactWithin,
    receivedAt: iso(events[0]?.at ?? 0),
    made: events.some(({ kind, data }) => kind === 'contact_attempted' && data.outcome === 'reached'),
    over,
  });
}

function clockEvent(typeKey: string, { kind, at, data }: ToldEvent): ClockEvent[] {
  if (kind === 'replied') return [{ kind: 'answered', at: iso(at), automatic: data.automatic === true }];
  if (kind === 'contact_attempted')
    return data.outcome === 'reached' ? [{ kind: 'answered', at: iso(at), automatic: false }] : [];
  if (kind !== 'opened' && kind !== 'moved') return [];
  const key = String(kind === 'opened' ? data.state : data.to);
  const state = caseType(typeKey).states[key];
  if (!state) throw new Error(`${typeKey} has no state ${key}`);
  const began = kind === 'opened' ? 'opened' : 'entered';
  return [{ kind: began, at: iso(at), state: key, category: state.category, name: state.name }];
}

const iso = (at: number): string => new Date(at).toISOString();
