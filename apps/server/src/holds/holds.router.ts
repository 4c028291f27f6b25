import * as api from '@underlag/api/registers';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { acknowledgeOrder } from './acknowledge-order.ts';
import { failOrder } from './fail-order.ts';
import { listHolds } from './list-holds.ts';
import { reviewHold } from './review-hold.ts';

export const holdsRouter = router({
  list: may('hold.read')
    .input(api.ListHolds)
    .output(z.array(api.HoldRow))
    .query(({ ctx, input }) => listHolds(ctx, input)),
  review: may('hold.review')
    .input(api.ReviewHold)
    .output(api.HoldRow)
    .mutation(({ ctx, input }) => reviewHold(ctx, input)),
  acknowledgeOrder: may('ledger.acknowledge')
    .input(api.AcknowledgeOrder)
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => acknowledgeOrder(ctx, input)),
  failOrder: may('ledger.acknowledge')
    .input(api.FailOrder)
    .output(z.object({ version: z.int() }))
    .mutation(({ ctx, input }) => failOrder(ctx, input)),
});
