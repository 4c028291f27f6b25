import { ConfirmForm, FormView } from '@underlag/api/public-form';
import { z } from 'zod';
import { anyone, router } from '../trpc.ts';
import { confirmForm } from './confirm-form.ts';
import { getForm } from './get-form.ts';

export const formRouter = router({
  get: anyone.output(FormView).query(({ ctx }) => getForm(ctx)),
  confirm: anyone
    .input(ConfirmForm)
    .output(z.object({ number: z.string() }))
    .mutation(({ ctx, input }) => confirmForm(ctx, input)),
});
