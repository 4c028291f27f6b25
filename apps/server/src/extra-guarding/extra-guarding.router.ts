import { CaseView } from '@underlag/api/cases';
import * as api from '@underlag/api/extra-guarding';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { findOrders } from './find-orders.ts';
import { linkOrder } from './link-order.ts';
import { listExtraGuarding } from './list-extra-guarding.ts';
import { logAttempt } from './log-attempt.ts';

export const extraGuardingRouter = router({
  list: may('case.read')
    .input(api.ListExtraGuarding)
    .output(api.GuardingPage)
    .query(({ ctx, input }) => listExtraGuarding(ctx, input)),
  orders: may('case.edit')
    .input(api.FindOrders)
    .output(z.array(api.OrderRow))
    .query(({ ctx, input }) => findOrders(ctx, input)),

  linkOrder: may('case.edit')
    .input(api.LinkOrder)
    .output(CaseView)
    .mutation(({ ctx, input }) => linkOrder(ctx, input)),
  logAttempt: may('contact.log')
    .input(api.LogAttempt)
    .output(CaseView)
    .mutation(({ ctx, input }) => logAttempt(ctx, input)),
});
