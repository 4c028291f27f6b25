import { may, router } from '../trpc.ts';
import { watchCases } from './watch-cases.ts';

export const liveRouter = router({
  cases: may('case.read').subscription(({ ctx, signal }) => watchCases(ctx, signal)),
});
