import * as api from '@underlag/api/absences';
import { z } from 'zod';
import { may, router } from '../trpc.ts';
import { listAbsences } from './list-absences.ts';
import { putAbsence } from './put-absence.ts';
import { removeAbsence } from './remove-absence.ts';

export const absencesRouter = router({
  list: may('absence.manage')
    .output(api.AbsenceList)
    .query(({ ctx }) => listAbsences(ctx)),
  put: may('absence.manage')
    .input(api.PutAbsence)
    .output(api.AbsenceView)
    .mutation(({ ctx, input }) => putAbsence(ctx, input)),
  remove: may('absence.manage')
    .input(api.RemoveAbsence)
    .output(z.null())
    .mutation(({ ctx, input }) => removeAbsence(ctx, input)),
});
