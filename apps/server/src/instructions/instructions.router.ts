import * as api from '@underlag/api/instructions';
import { anyone, may, router } from '../trpc.ts';
import { lookAtDisclosure } from './look-at-disclosure.ts';
import { openDisclosure } from './open-disclosure.ts';
import { readInstruction } from './read-instruction.ts';

export const instructionsRouter = router({
  read: may('instruction.read')
    .input(api.ReadInstruction)
    .output(api.ReadInstructions)
    .mutation(({ ctx, input }) => readInstruction(ctx, input)),
});

/** The one-time link, for those it was sent to. */
export const disclosureRouter = router({
  look: anyone
    .input(api.UseDisclosure)
    .output(api.DisclosureAhead)
    .query(({ ctx, input }) => lookAtDisclosure(ctx, input)),
  open: anyone
    .input(api.UseDisclosure)
    .output(api.OpenedDisclosure)
    .mutation(({ ctx, input }) => openDisclosure(ctx, input)),
});
