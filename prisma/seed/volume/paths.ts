import { type CaseType, startState } from '@underlag/domain/case-types';
import type { Category } from '@underlag/domain/workflow';

export interface Step {
  move: string;
  from: string;
  to: string;
  category: Category;
}

/** A state of a type that a new case can come to, with the shortest way of moves there. */
export interface Path {
  state: string;
  category: Category;
  steps: readonly Step[];
}

/** The ways from a new case, or from another state, to every state its type's moves lead to, the shortest first; the moves' rules are left out. */
export function pathsOf(type: CaseType, from: string = startState): Path[] {
  const paths: Path[] = [{ state: from, category: categoryOf(type, from), steps: [] }];
  for (const path of paths) {
    for (const [move, { from: states, to }] of Object.entries(type.moves)) {
      if (!states.includes(path.state) || paths.some(({ state }) => state === to)) continue;
      const step = { move, from: path.state, to, category: categoryOf(type, to) };
      paths.push({ state: to, category: step.category, steps: [...path.steps, step] });
    }
  }
  return paths;
}

function categoryOf(type: CaseType, state: string): Category {
  const found = type.states[state];
  if (!found) throw new Error(`${type.key} has no state ${state}`);
  return found.category;
}
