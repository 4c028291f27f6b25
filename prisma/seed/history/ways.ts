import type { CaseType } from '@underlag/domain/case-types';
import { type Path, pathsOf, type Step } from '../volume/paths.ts';
import type { Random } from '../volume/random.ts';
import type { Habits } from './habits.ts';

/** The moves of a case from its first day to its last, in the order they are made. */
export interface Way {
  toWork: readonly Step[];
  /** Into a wait, and out of it; empty when it never waits. */
  wait: readonly Step[];
  toEnd: readonly Step[];
  /** Opened again and ended a second time; empty for most. */
  again: readonly Step[];
}

const seldomEnds = ['referred', 'rejected', 'withdrawn'];

/** Draws the way of one case of a type. */
export function wayOf(random: Random, type: CaseType, { waits, reopens }: Habits): Way {
  const paths = pathsOf(type);
  const working = paths.filter(({ category }) => category === 'working');
  // A decision that is to be told is work as well; a case is worked on where it comes back to.
  const work = working.find(({ state }) => state === type.moves.reopen?.to) ?? working[0] ?? paths[0];
  if (!work) throw new Error(`${type.key} has no states`);
  const ends = pathsOf(type, work.state).filter(
    ({ category, state }) => category === 'done' && state !== 'merged',
  );
  const seldom = ends.filter(({ state }) => seldomEnds.includes(state));
  const usual = ends.filter(({ state }) => !seldomEnds.includes(state));
  const end = random.pick(seldom.length > 0 && random.chance(0.1) ? seldom : usual);
  return {
    toWork: work.steps,
    wait: random.chance(waits) ? waitOf(random, type, work) : [],
    toEnd: end.steps,
    again: random.chance(reopens) ? againOf(type, end) : [],
  };
}

function waitOf(random: Random, type: CaseType, work: Path): readonly Step[] {
  const there = pathsOf(type, work.state).filter(
    ({ category, steps }) => category === 'waiting' && steps.length === 1,
  );
  if (there.length === 0) return [];
  const { state, steps } = random.pick(there);
  const back = pathsOf(type, state).find((path) => path.state === work.state);
  return back ? [...steps, ...back.steps] : [];
}

function againOf(type: CaseType, end: Path): readonly Step[] {
  const reopened = pathsOf(type, end.state)
    .flatMap(({ steps }) => steps)
    .find(({ move, from }) => move === 'reopen' && from === end.state);
  const ended = reopened && pathsOf(type, reopened.to).find(({ state }) => state === end.state);
  return ended ? [reopened, ...ended.steps] : [];
}
