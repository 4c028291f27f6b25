import { CaseRef } from '@underlag/api/cases';
import * as api from '@underlag/api/registers';
import { may, router } from '../trpc.ts';
import { decideParked } from './decide-parked.ts';
import { getParked, listParked } from './list-parked.ts';

export const parkedRouter = router({
  list: may('parked.read')
    .input(api.ListParked)
    .output(api.ParkedPage)
    .query(({ ctx, input }) => listParked(ctx, input)),
  get: may('parked.read')
    .input(api.GetParked)
    .output(api.ParkedView)
    .query(({ ctx, input }) => getParked(ctx, input)),
  decide: may('parked.decide')
    .input(api.DecideParked)
    .output(CaseRef.nullable())
    .mutation(({ ctx, input }) => decideParked(ctx, input)),
});
