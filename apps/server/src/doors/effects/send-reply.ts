import type { Carrying } from '../carry-out.ts';
import { tellRequester } from '../tell-customer.ts';

/** A reply of the type goes to the requester with the move. */
export const sendReply = (carrying: Carrying, templateKey: string) => tellRequester(carrying, templateKey);
