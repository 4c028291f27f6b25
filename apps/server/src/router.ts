import { casesRouter } from './cases/cases.router.ts';
import { formRouter } from './form/form.router.ts';
import { holdsRouter } from './holds/holds.router.ts';
import { parkedRouter } from './intake/parked.router.ts';
import { liveRouter } from './live/live.router.ts';
import { peopleRouter } from './people/people.router.ts';
import { auditRouter, searchRouter, viewsRouter } from './search/search.router.ts';
import { sessionRouter } from './session/session.router.ts';
import { router } from './trpc.ts';

/** Everything the web can call. */
export const appRouter = router({
  session: sessionRouter,
  cases: casesRouter,
  holds: holdsRouter,
  parked: parkedRouter,
  people: peopleRouter,
  search: searchRouter,
  views: viewsRouter,
  audit: auditRouter,
  form: formRouter,
  live: liveRouter,
});

export type AppRouter = typeof appRouter;
