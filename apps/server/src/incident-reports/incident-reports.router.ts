import * as api from '@underlag/api/incident-reports';
import { may, router } from '../trpc.ts';
import { readReport } from './read-report.ts';

export const incidentReportsRouter = router({
  read: may('incident_report.read')
    .input(api.ReadReport)
    .output(api.ReportText)
    .mutation(({ ctx, input }) => readReport(ctx, input)),
});
