import type { MoveView } from '@underlag/api/cases';

/** A step that can go out together with a reply; `next` also opens the next case. */
export interface SendWay {
  move: MoveView;
  next: boolean;
}

/** Waiting for somebody else than the one who is answered, or for what a letter of its own begins. */
const waitsForOthers = [
  'wait_for_external',
  'send_to_centre',
  'send_confirmation',
  'resend_confirmation',
  'ask_centre',
];

/** The steps worth taking with a reply: waiting for an answer to it, or being done with the case. Only the server knows whether the reply makes them possible. */
export function sendWays(moves: readonly MoveView[]): SendWay[] {
  const bare = moves.filter(({ asksReason, asksFields }) => !asksReason && asksFields.length === 0);
  const waits = bare.filter(({ key, category }) => category === 'waiting' && !waitsForOthers.includes(key));
  const ends = bare.filter(({ key }) => key === 'resolve');
  return [
    ...[...waits, ...ends].map((move) => ({ move, next: false })),
    ...(ends.length > 0 ? ends : waits).map((move) => ({ move, next: true })),
  ];
}
