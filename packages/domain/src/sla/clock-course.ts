import { type Text, text } from '../text/index.ts';
import type { ClockEvent } from './clock-event.ts';
import { millisecondsOf } from './instant.ts';
import type { ClockName, Deadline, StateCategory } from './policy.ts';

/** What a clock does: it runs, it rests because the state says so, or its work is done. */
export type Phase = 'running' | 'resting' | 'finished';

/** A stretch of one state in a clock's life, then what ended it; milliseconds since 1970. */
export interface Leg {
  from: number;
  to: number;
  phase: Phase;
  state: Text;
  /** What happened at `to`, where it matters to this clock; the last leg is ended by now. */
  then: 'state' | 'answer' | 'automatic' | 'restart' | 'now';
}

interface Standing {
  since: number;
  category: StateCategory;
  state: Text;
  answered: boolean;
}

/** The legs of one clock up to `now`, from when the case was opened. Events after `now` have not happened yet; time never runs back. */
export function courseOf(
  clock: ClockName,
  deadline: Deadline,
  events: readonly ClockEvent[],
  now: number,
): Leg[] {
  const legs: Leg[] = [];
  let standing: Standing | undefined;
  for (const event of events) {
    const happened = millisecondsOf(event.at);
    const then = meaningOf(clock, event, standing?.answered ?? false);
    if (happened > now || !then) continue;
    const since: number = Math.max(happened, standing?.since ?? happened);
    if (standing) legs.push(legOf(clock, deadline, standing, since, then));
    standing = standingAfter(event, standing, since, then);
  }
  return standing ? [...legs, legOf(clock, deadline, standing, now, 'now')] : legs;
}

function standingAfter(
  event: ClockEvent,
  before: Standing | undefined,
  since: number,
  then: Leg['then'],
): Standing | undefined {
  const answered = then === 'answer' || (before?.answered ?? false);
  if (event.kind === 'answered' || event.kind === 'updated') return before && { ...before, since, answered };
  return { since, category: event.category, state: event.name ?? text(event.state, event.state), answered };
}

function legOf(clock: ClockName, deadline: Deadline, standing: Standing, to: number, then: Leg['then']): Leg {
  return { from: standing.since, to, phase: phaseOf(clock, deadline, standing), state: standing.state, then };
}

function phaseOf(clock: ClockName, deadline: Deadline, { category, answered }: Standing): Phase {
  if (category === 'done' || (clock === 'firstResponse' && answered)) return 'finished';
  return deadline.rests.includes(category) ? 'resting' : 'running';
}

function meaningOf(clock: ClockName, event: ClockEvent, answered: boolean): Leg['then'] | null {
  if (event.kind !== 'answered' && event.kind !== 'updated') return 'state';
  const automatic = event.kind === 'answered' && event.automatic;
  if (clock === 'nextUpdate') return automatic ? null : 'restart';
  if (clock === 'solution' || answered || event.kind === 'updated') return null;
  return automatic ? 'automatic' : 'answer';
}
