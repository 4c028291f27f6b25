import { absencesRouter } from './absences/absences.router.ts';
import { approvalsRouter } from './approvals/approvals.router.ts';
import { authorityRouter } from './authority/authority.router.ts';
import { callOutsRouter } from './call-outs/call-outs.router.ts';
import { casesRouter } from './cases/cases.router.ts';
import { relationsRouter } from './cases/relations.router.ts';
import { extraGuardingRouter } from './extra-guarding/extra-guarding.router.ts';
import { figuresRouter } from './figures/figures.router.ts';
import { formRouter } from './form/form.router.ts';
import { holdsRouter } from './holds/holds.router.ts';
import { importsRouter } from './imports/imports.router.ts';
import { incidentReportsRouter } from './incident-reports/incident-reports.router.ts';
import { disclosureRouter, instructionsRouter } from './instructions/instructions.router.ts';
import { parkedRouter } from './intake/parked.router.ts';
import { liveRouter } from './live/live.router.ts';
import { noticesRouter } from './notices/notices.router.ts';
import { peopleRouter } from './people/people.router.ts';
import { recertificationRouter } from './recertification/recertification.router.ts';
import { registerRouter } from './register/register.router.ts';
import { registersRouter } from './registers/registers.router.ts';
import { auditRouter, searchRouter, viewsRouter } from './search/search.router.ts';
import { sessionRouter } from './session/session.router.ts';
import { settingsRouter } from './settings/settings.router.ts';
import { supplierInvoicesRouter } from './supplier-invoices/supplier-invoices.router.ts';
import { router } from './trpc.ts';

/** Everything the web can call. */
export const appRouter = router({
  session: sessionRouter,
  cases: casesRouter,
  relations: relationsRouter,
  authority: authorityRouter,
  approvals: approvalsRouter,
  absences: absencesRouter,
  callOuts: callOutsRouter,
  holds: holdsRouter,
  figures: figuresRouter,
  extraGuarding: extraGuardingRouter,
  imports: importsRouter,
  incidentReports: incidentReportsRouter,
  instructions: instructionsRouter,
  disclosure: disclosureRouter,
  parked: parkedRouter,
  notices: noticesRouter,
  people: peopleRouter,
  register: registerRouter,
  registers: registersRouter,
  recertification: recertificationRouter,
  search: searchRouter,
  settings: settingsRouter,
  supplierInvoices: supplierInvoicesRouter,
  views: viewsRouter,
  audit: auditRouter,
  form: formRouter,
  live: liveRouter,
});

export type AppRouter = typeof appRouter;
