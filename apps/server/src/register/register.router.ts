import * as api from '@underlag/api/register';
import { may, router } from '../trpc.ts';
import { askChange } from './ask-change.ts';
import { confirmChange } from './confirm-change.ts';
import { getRegister } from './get-register.ts';
import { listWorklist } from './list-worklist.ts';
import { rejectChange } from './reject-change.ts';
import { withdrawChange } from './withdraw-change.ts';

export const registerRouter = router({
  get: may('customer.read')
    .input(api.GetRegister)
    .output(api.RegisterView)
    .query(({ ctx, input }) => getRegister(ctx, input.customerId)),
  worklist: may('customer.read')
    .input(api.GetRegisterWorklist)
    .output(api.RegisterWorklist)
    .query(({ ctx, input }) => listWorklist(ctx, input)),
  ask: may('register.ask')
    .input(api.AskRegisterChange)
    .output(api.RegisterChangeRef)
    .mutation(({ ctx, input }) => askChange(ctx, input)),
  confirm: may('register.confirm')
    .input(api.DecideRegisterChange)
    .output(api.RegisterChangeRef)
    .mutation(({ ctx, input }) => confirmChange(ctx, input)),
  reject: may('register.confirm')
    .input(api.RejectRegisterChange)
    .output(api.RegisterChangeRef)
    .mutation(({ ctx, input }) => rejectChange(ctx, input)),
  withdraw: may('register.ask')
    .input(api.DecideRegisterChange)
    .output(api.RegisterChangeRef)
    .mutation(({ ctx, input }) => withdrawChange(ctx, input)),
});
