import type { MoveView } from '@underlag/api/cases';

interface Arranged {
  shown: MoveView[];
  folded: MoveView[];
  /** The way on that stands out; waiting for somebody, or going back with a reason, is no way on. */
  main: MoveView | null;
}

/** What is asked where a case is let go rather than finished. */
const exitFields = ['referredTo', 'decisionReason'];

/** Seldom the way on. */
const rare = ['reinvoice', 'ask_reinvoice_approval'];

/** Waiting for somebody, or doing once more what is done, is no way on. */
const isNoWayOn = (key: string) => key.startsWith('wait_for') || key.startsWith('resend');

/** Goes on as a case of another type, or with somebody else. */
const handsOver = ['dispute', 'hand_over', 'take_over'];

/** The moves as the header shows them: the ways on as buttons, the side exits that ask for a reason or a referral, and what is seldom needed, in a menu. */
export function arrangeMoves(moves: readonly MoveView[]): Arranged {
  const isExit = (move: MoveView) =>
    handsOver.includes(move.key) ||
    rare.includes(move.key) ||
    (move.category === 'done' &&
      (move.asksReason || move.asksFields.some((key) => exitFields.includes(key))));
  const shown = moves.filter((move) => !isExit(move));
  const main =
    shown.find(({ key, refusal, asksReason }) => !refusal && !asksReason && !isNoWayOn(key)) ?? null;
  return { shown, folded: moves.filter(isExit), main };
}
