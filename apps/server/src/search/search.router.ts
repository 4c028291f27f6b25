import * as api from '@underlag/api/registers';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { getCustomer } from './get-customer.ts';
import { deleteView, listViews, saveView } from './saved-views.ts';
import { searchAll } from './search-all.ts';
import { verifyLog } from './verify-log.ts';

export const searchRouter = router({
  all: may('customer.read')
    .input(api.Search)
    .output(api.SearchResult)
    .query(({ ctx, input }) => searchAll(ctx, input)),
  customer: may('customer.read')
    .input(api.GetCustomer)
    .output(api.CustomerView)
    .query(({ ctx, input }) => getCustomer(ctx, input.id)),
});

export const viewsRouter = router({
  list: may('view.keep')
    .output(z.array(api.SavedView))
    .query(({ ctx }) => listViews(ctx)),
  save: may('view.keep')
    .input(api.SaveView)
    .output(api.SavedView)
    .mutation(({ ctx, input }) => saveView(ctx, input)),
  delete: may('view.keep')
    .input(api.DeleteView)
    .output(z.null())
    .mutation(({ ctx, input }) => deleteView(ctx, input)),
});

export const auditRouter = router({
  verify: may('audit.verify')
    .output(api.IntegrityReport)
    .query(({ ctx }) => verifyLog(ctx)),
});
