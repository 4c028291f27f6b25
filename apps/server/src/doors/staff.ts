import type { StaffCtx } from '../context.ts';
import type { EventActor } from './case-events.ts';

/** The person of a call as the author of an event. */
export const staff = (ctx: StaffCtx): EventActor => ({ kind: 'staff', personId: ctx.actor.personId });
