import type { MoveView } from '@underlag/api/cases';

interface Arranged {
  shown: MoveView[];
  folded: MoveView[];
  /** The way on that stands out; waiting is no way on. */
  main: MoveView | null;
}

/** What is asked where a case is let go rather than finished. */
const exitFields = ['referredTo', 'decisionReason'];

/** The moves as the header shows them: the ways on as buttons, the side exits that ask for a reason or a referral in a menu. */
export function arrangeMoves(moves: readonly MoveView[]): Arranged {
  const isExit = (move: MoveView) =>
    move.category === 'done' && (move.asksReason || move.asksFields.some((key) => exitFields.includes(key)));
  const shown = moves.filter((move) => !isExit(move));
  const main = shown.find(({ refusal, category }) => !refusal && category !== 'waiting') ?? null;
  return { shown, folded: moves.filter(isExit), main };
}
