import { caseType } from '@underlag/domain/case-types';
import {
  addWorkingMinutes,
  type Calendar,
  type ClockEvent,
  type ClockName,
  type ClockReading,
  clockNames,
  readClocks,
  type SlaPolicy,
  type Week,
} from '@underlag/domain/sla';
import type { Category } from '@underlag/domain/workflow';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { Tx } from '../db.ts';
import type { NewEvent } from './case-events.ts';
import type { LoadedCase } from './case-record.ts';

/** Later than any deadline: where a case whose clocks all rest is sorted. */
const atTheEnd = new Date('9999-12-31T00:00:00.000Z');

/** Which clock is due next, and when half, three quarters and all of it is used. Kept on the row for lists. */
export interface NextDue {
  clock: ClockName;
  halfAt: string;
  warnAt: string;
  dueAt: string;
}

/** A case before its first event has been counted. */
export const noClocks = { clocks: {}, dueAt: null, dueSort: atTheEnd, warnAt: null, noticeAt: null };

/** The stored projection of a case's clocks, recomputed from its events and those about to be appended. */
export function projectClocks(tx: Tx, row: LoadedCase, coming: readonly NewEvent[]) {
  const events = clockEventsOf(row, withComing(tx, writtenEvents(row), coming));
  const next = nextDue(row, readClocks(policyOf(row), events, tx.now), tx.now);
  const warnAt = next && new Date(next.warnAt);
  return {
    clocks: { next } as unknown as Prisma.InputJsonObject,
    dueAt: next ? new Date(next.dueAt) : null,
    dueSort: next ? new Date(next.dueAt) : atTheEnd,
    warnAt,
    // What has been told of a deadline stays told; another deadline begins anew.
    noticeAt: isSameDeadline(row, next) ? row.noticeAt : warnAt,
  };
}

function isSameDeadline({ clocks }: LoadedCase, next: NextDue | null): boolean {
  const { next: before } = clocks as unknown as { next?: NextDue | null };
  return before?.clock === next?.clock && before?.dueAt === next?.dueAt;
}

/** The three clocks of a case at the transaction's instant, with their arithmetic. */
export const readCaseClocks = (tx: Tx, row: LoadedCase): Record<ClockName, ClockReading> =>
  readClocks(policyOf(row), clockEventsOf(row, writtenEvents(row)), tx.now);

/** Which of these clocks, read at `now`, is due first; null while all rest or are over. */
export function nextDue(
  row: Pick<LoadedCase, 'slaPolicy'>,
  readings: Record<ClockName, ClockReading>,
  now: string,
): NextDue | null {
  const running = clockNames
    .flatMap((clock) => {
      const { dueAt, consumedMinutes } = readings[clock];
      return dueAt ? [{ clock, dueAt, consumedMinutes }] : [];
    })
    .sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const first = running[0];
  if (!first) return null;
  const policy = policyOf(row);
  const whole = policy.deadlines[first.clock].minutes;
  const at = (share: number) =>
    addWorkingMinutes(policy.calendar, now, Math.max(0, Math.ceil(whole * share) - first.consumedMinutes));
  return { clock: first.clock, halfAt: at(0.5), warnAt: at(0.75), dueAt: first.dueAt };
}

const calendars = new Map<string, Calendar>();

/** The policy a case was opened under; a calendar version never changes, so its object is kept. */
export function policyOf({ slaPolicy }: Pick<LoadedCase, 'slaPolicy'>): SlaPolicy {
  const row = slaPolicy.calendar;
  let calendar = calendars.get(row.id);
  if (!calendar) {
    calendar = {
      key: row.key,
      version: row.version,
      zone: 'Europe/Stockholm',
      week: row.week as unknown as Week,
      closedDays: new Set(row.closedDays),
    };
    calendars.set(row.id, calendar);
  }
  return {
    key: slaPolicy.typeKey,
    version: slaPolicy.version,
    calendar,
    deadlines: slaPolicy.deadlines as unknown as SlaPolicy['deadlines'],
  };
}

/** The kinds of events that clocks are read from. */
export const countedKinds: string[] = [
  'opened',
  'moved',
  'classified',
  'replied',
  'reply_undone',
  'contact_attempted',
];

/** An event that clocks are read from, and when it happened. */
export interface CountedEvent {
  at: string;
  event: NewEvent;
}

/** What clocks are read from in what is written of a case, oldest first. */
export const writtenEvents = ({ events }: LoadedCase): CountedEvent[] =>
  events.filter(({ kind }) => countedKinds.includes(kind)).map(writtenEvent);

/** What is written, then what is about to be. */
export const withComing = (
  tx: Tx,
  written: readonly CountedEvent[],
  coming: readonly NewEvent[],
): CountedEvent[] => [...written, ...coming.map((event) => ({ at: tx.now, event }))];

/** A stored event with its instant. */
export const writtenEvent = ({
  at,
  kind,
  data,
}: {
  at: Date;
  kind: string;
  data: unknown;
}): CountedEvent => ({
  at: at.toISOString(),
  event: { kind, data } as unknown as NewEvent,
});

/** A case's counted events, oldest first, as clocks see them. An answer taken back in time was none. */
export function clockEventsOf(row: Pick<LoadedCase, 'typeKey'>, all: readonly CountedEvent[]): ClockEvent[] {
  const undone = new Set(
    all.flatMap(({ event }) => (event.kind === 'reply_undone' ? [event.data.messageId] : [])),
  );
  return all.flatMap(({ at, event }) => clockEvent(row, at, event, undone));
}

function clockEvent(
  row: Pick<LoadedCase, 'typeKey'>,
  at: string,
  event: NewEvent,
  undone: ReadonlySet<string>,
): ClockEvent[] {
  switch (event.kind) {
    case 'opened':
      return [entered('opened', row.typeKey, event.data.receivedAt, event.data.state, event.data.category)];
    case 'moved':
      return [entered('entered', row.typeKey, at, event.data.to, event.data.category)];
    case 'classified':
      return [entered('entered', event.data.to, at, event.data.state, event.data.category)];
    case 'replied':
      return undone.has(event.data.messageId)
        ? []
        : [{ kind: 'answered', at, automatic: event.data.automatic }];
    case 'contact_attempted':
      return event.data.outcome === 'reached' ? [{ kind: 'answered', at, automatic: false }] : [];
    default:
      return [];
  }
}

function entered(
  kind: 'opened' | 'entered',
  typeKey: string,
  at: string,
  state: string,
  category: Category,
): ClockEvent {
  const name = caseType(typeKey).states[state]?.name;
  return name ? { kind, at, state, category, name } : { kind, at, state, category };
}
