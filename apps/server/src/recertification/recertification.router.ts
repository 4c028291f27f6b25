import * as api from '@underlag/api/recertification';
import { may, router } from '../trpc.ts';
import { finishRecertification } from './finish-recertification.ts';
import { getRecertification } from './get-recertification.ts';
import { sendRecertification } from './send-recertification.ts';

export const recertificationRouter = router({
  get: may('customer.read')
    .input(api.GetRecertification)
    .output(api.RecertificationView)
    .query(({ ctx, input }) => getRecertification(ctx, input.customerId)),
  send: may('register.ask')
    .input(api.SendRecertification)
    .output(api.RecertificationRef)
    .mutation(({ ctx, input }) => sendRecertification(ctx, input)),
  done: may('register.ask')
    .input(api.FinishRecertification)
    .output(api.RecertificationRef)
    .mutation(({ ctx, input }) => finishRecertification(ctx, input)),
});
