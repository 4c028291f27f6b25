import { afterMove } from '../after-move.ts';
import type { Carrying } from '../carry-out.ts';
import { tellRequester } from '../tell-customer.ts';

/** A reply of the type goes to the requester with the move, and may name what the move writes. */
export const sendReply = (carrying: Carrying, templateKey: string) =>
  tellRequester(afterMove(carrying), templateKey);
