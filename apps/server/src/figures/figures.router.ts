import { Figures, FiguresOf } from '@underlag/api/figures';
import { may, router } from '../trpc.ts';
import { getFigures } from './get-figures.ts';

export const figuresRouter = router({
  get: may('sla.read')
    .input(FiguresOf)
    .output(Figures)
    .query(({ ctx, input }) => getFigures(ctx, input)),
});
