import { caseType } from '@underlag/domain/case-types';
import {
  addWorkingMinutes,
  type Calendar,
  type ClockEvent,
  clockNames,
  readClocks,
  type SlaPolicy,
  type Week,
} from '@underlag/domain/sla';
import type pg from 'pg';
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

const noneDue = { clocks: { next: null }, due_at: null, due_sort: atTheEnd };

/** The columns `clocks`, `due_at` and `due_sort` as the server keeps them, as of the last of these events. */
export function clockColumns({ policy, typeKey }: TypeInForce, events: readonly ToldEvent[], done: boolean) {
  if (done) return noneDue;
  const now = iso(events.at(-1)?.at ?? 0);
  const readings = readClocks(
    policy,
    events.flatMap((event) => clockEvent(typeKey, event)),
    now,
  );
  const [first] = clockNames
    .flatMap((clock) => {
      const { dueAt, consumedMinutes } = readings[clock];
      return dueAt ? [{ clock, dueAt, consumedMinutes }] : [];
    })
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  if (!first) return noneDue;
  const { clock, dueAt, consumedMinutes } = first;
  const at = (share: number) => {
    const left = Math.ceil(policy.deadlines[clock].minutes * share) - consumedMinutes;
    return addWorkingMinutes(policy.calendar, now, Math.max(0, left));
  };
  const next = { clock, halfAt: at(0.5), warnAt: at(0.75), dueAt };
  return { clocks: { next }, due_at: dueAt, due_sort: dueAt };
}

function clockEvent(typeKey: string, { kind, at, data }: ToldEvent): ClockEvent[] {
  if (kind === 'replied') return [{ kind: 'answered', at: iso(at), automatic: data.automatic === true }];
  if (kind !== 'opened' && kind !== 'moved') return [];
  const key = String(kind === 'opened' ? data.state : data.to);
  const state = caseType(typeKey).states[key];
  if (!state) throw new Error(`${typeKey} has no state ${key}`);
  const began = kind === 'opened' ? 'opened' : 'entered';
  return [{ kind: began, at: iso(at), state: key, category: state.category, name: state.name }];
}

const iso = (at: number): string => new Date(at).toISOString();
