import type { Permission } from '../access/index.ts';
import type { Text } from '../text/index.ts';
import type { Effect } from './effect.ts';
import type { CaseFacts, Category, Mover, Refusal, Rule } from './rule.ts';

export interface State {
  name: Text;
  category: Category;
  /** The case's fields stand fast here, because something was decided on them; a `done` state always locks. */
  locked?: boolean;
}

/** One edge of a type's workflow. `by` is the staff permission; `system` moves are made by intake and jobs only. */
export interface Move {
  name: Text;
  from: readonly string[];
  to: string;
  by: Permission | 'system';
  /** The requester must have the right to the type's act, or a second person have let it pass; what was decided is frozen with the move. */
  needsRight?: boolean;
  /** The person must say why. */
  reason?: boolean;
  /** Fields that must have a value, given before or together with the move. */
  needs?: readonly string[];
  /** Fields that may come along with the move besides those it needs. */
  takes?: readonly string[];
  /** Fields the move itself writes; null empties one. One that it also takes keeps what was given. */
  sets?: Readonly<Record<string, string | null>>;
  /** Fields the move writes from what the case says with the fields that were given; null empties one. */
  writes?: (facts: CaseFacts) => Readonly<Record<string, string | number | null>>;
  /** Rules in order; the first that refuses decides. */
  only?: readonly Rule[];
  effects?: readonly Effect[];
  /** Effects that depend on what the case says after the move; they come after the others. */
  also?: (facts: CaseFacts) => readonly Effect[];
}

/** The part of a case type that moves are decided by. */
export interface Workflow {
  key: string;
  states: Readonly<Record<string, State>>;
  moves: Readonly<Record<string, Move>>;
  fieldName: (key: string) => Text;
  /** Whether only a move may write the field; such a value must come with the move, an older one does not serve. */
  fieldByMove: (key: string) => boolean;
  /** The fields whose value follows from what is kept beside the case, so that nobody gives them. */
  settledFields: (facts: Pick<CaseFacts, 'disputedLines'>) => readonly string[];
  /** Whether a value is right for the field. */
  fieldAccepts: (key: string, value: unknown) => boolean;
  /** Why the requester's right does not carry what was asked, if it does not. */
  rightMissing: (facts: CaseFacts) => Refusal | null;
  /** Why this mover may not make moves of this kind, leaving out which case it concerns. */
  permits: (mover: Mover, by: Move['by']) => Refusal | null;
}

/** What a permitted move changes. */
export interface Change {
  move: string;
  from: string;
  to: string;
  category: Category;
  /** New values that join the case's own. */
  fields: Readonly<Record<string, unknown>>;
  effects: readonly Effect[];
  reason: string | null;
}

export type MoveDecision = { ok: true; change: Change } | { ok: false; refusal: Refusal };

/** A move as the case page shows it: possible, or grey with the reason. A reason and fields that are asked for are not refusals: the form asks for them. */
export interface OfferedMove {
  key: string;
  name: Text;
  to: string;
  category: Category;
  asksReason: boolean;
  asksFields: readonly string[];
  refusal: Refusal | null;
}
