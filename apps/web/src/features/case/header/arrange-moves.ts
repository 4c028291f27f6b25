import type { MoveView } from '@underlag/api/cases';

/** The moves as the header shows them: the ways on as buttons, the side exits that ask for a reason or a field in a menu. */
export function arrangeMoves(moves: readonly MoveView[]): { shown: MoveView[]; folded: MoveView[] } {
  const isExit = (move: MoveView) =>
    move.category === 'done' && (move.asksReason || move.asksFields.includes('referredTo'));
  const ways = moves.filter((move) => !isExit(move));
  const shown = [...ways.filter(({ refusal }) => !refusal), ...ways.filter(({ refusal }) => refusal)];
  return { shown, folded: moves.filter(isExit) };
}
