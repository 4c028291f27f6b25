import { createBrowserRouter, redirect } from 'react-router';
import { errorOf } from '../api/error-of.ts';
import { loadMe } from '../api/session.ts';
import { paths } from '../shared/paths.ts';
import { preloadable } from '../shared/preload.ts';
import { ErrorPage, NotFoundPage } from './error-page.tsx';
import { Starting } from './starting.tsx';

/** Lets the signed-in through, and sends others to the sign-in page and then back here. */
async function signedIn({ request }: { request: Request }) {
  try {
    return await loadMe();
  } catch (error) {
    if (errorOf(error).kind !== 'signed_out') throw error;
    const { pathname, search } = new URL(request.url);
    throw redirect(paths.signIn(pathname + search));
  }
}

const casePage = () => import('../features/case/case-page.tsx');
preloadable('case', casePage);

export const router = createBrowserRouter([
  {
    ErrorBoundary: ErrorPage,
    HydrateFallback: Starting,
    children: [
      {
        path: '/logga-in',
        lazy: async () => ({ Component: (await import('../features/session/sign-in-page.tsx')).SignInPage }),
      },
      {
        path: '/lank/:token',
        lazy: async () => ({
          Component: (await import('../features/session/use-link-page.tsx')).UseLinkPage,
        }),
      },
      {
        path: '/formular',
        lazy: async () => ({
          Component: (await import('../features/public-form/public-form-page.tsx')).PublicFormPage,
        }),
      },
      {
        path: '/formular/bekrafta/:token',
        lazy: async () => ({
          Component: (await import('../features/public-form/public-form-page.tsx')).ConfirmFormPage,
        }),
      },
      {
        path: '/las/:token',
        lazy: async () => ({
          Component: (await import('../features/disclosure/disclosure-page.tsx')).DisclosurePage,
        }),
      },
      {
        id: 'frame',
        loader: signedIn,
        shouldRevalidate: () => false,
        lazy: async () => ({ Component: (await import('./shell.tsx')).Shell }),
        children: [
          {
            ErrorBoundary: ErrorPage,
            children: [
              { path: '/', loader: () => redirect(paths.list('mine')) },
              { path: '/arbete', loader: () => redirect(paths.list('mine')) },
              {
                path: '/arbete/:list',
                lazy: async () => ({
                  Component: (await import('../features/queue/queue-page.tsx')).QueuePage,
                }),
              },
              {
                path: '/arenden/:number',
                lazy: async () => ({ Component: (await casePage()).CasePage }),
              },
              {
                path: '/nytt',
                lazy: async () => ({
                  Component: (await import('../features/new-case/new-case-page.tsx')).NewCasePage,
                }),
              },
              {
                path: '/inkorg',
                lazy: async () => ({
                  Component: (await import('../features/parked/parked-page.tsx')).ParkedPage,
                }),
              },
              {
                path: '/inkorg/:id',
                lazy: async () => ({
                  Component: (await import('../features/parked/parked-page.tsx')).ParkedPage,
                }),
              },
              {
                path: '/attester',
                lazy: async () => ({
                  Component: (await import('../features/approvals/approvals-page.tsx')).ApprovalsPage,
                }),
              },
              {
                path: '/attester/:id',
                lazy: async () => ({ Component: (await import('./approval-route.tsx')).ApprovalRoute }),
              },
              {
                path: '/sparrar',
                lazy: async () => ({
                  Component: (await import('../features/holds/holds-page.tsx')).HoldsPage,
                }),
              },
              {
                path: '/extrabevakning',
                lazy: async () => ({
                  Component: (await import('../features/extra-guarding/extra-guarding-page.tsx'))
                    .ExtraGuardingPage,
                }),
              },
              {
                path: '/atgardsfakturor/:invoiceId?',
                lazy: async () => ({
                  Component: (await import('../features/call-outs/call-outs-page.tsx')).CallOutsPage,
                }),
              },
              {
                path: '/ledning',
                lazy: async () => ({
                  Component: (await import('../features/managers/managers-page.tsx')).ManagersPage,
                }),
              },
              {
                path: '/kunder',
                lazy: async () => ({
                  Component: (await import('../features/search/search-page.tsx')).SearchPage,
                }),
              },
              {
                path: '/kunder/:id',
                lazy: async () => ({
                  Component: (await import('../features/customers/customer-page.tsx')).CustomerPage,
                }),
              },
              {
                path: '/behorigheter',
                lazy: async () => ({
                  Component: (await import('../features/customers/authorities-page.tsx')).AuthoritiesPage,
                }),
              },
              {
                path: '/register',
                lazy: async () => ({
                  Component: (await import('../features/registers/registers-page.tsx')).RegistersPage,
                }),
              },
              {
                path: '/register/:register',
                lazy: async () => ({
                  Component: (await import('../features/registers/register-page.tsx')).RegisterPage,
                }),
              },
              {
                path: '/register/:register/:id',
                lazy: async () => ({
                  Component: (await import('../features/registers/record-page.tsx')).RecordPage,
                }),
              },
              {
                path: '/installningar',
                loader: async () => {
                  const { permissions } = await loadMe();
                  return redirect(permissions.includes('people.manage') ? paths.people : paths.calendars);
                },
              },
              {
                path: '/installningar/personer',
                lazy: async () => ({
                  Component: (await import('../features/settings/people-page.tsx')).PeoplePage,
                }),
              },
              {
                path: '/installningar/franvaro',
                lazy: async () => ({
                  Component: (await import('../features/settings/absences-page.tsx')).AbsencesPage,
                }),
              },
              {
                path: '/installningar/kalendrar',
                lazy: async () => ({
                  Component: (await import('../features/settings/calendars-page.tsx')).CalendarsPage,
                }),
              },
              {
                path: '/installningar/klockor',
                lazy: async () => ({
                  Component: (await import('../features/settings/policies-page.tsx')).PoliciesPage,
                }),
              },
              {
                path: '/installningar/koer',
                lazy: async () => ({
                  Component: (await import('../features/settings/queues-page.tsx')).QueuesPage,
                }),
              },
              {
                path: '/installningar/mallar',
                lazy: async () => ({
                  Component: (await import('../features/settings/templates-page.tsx')).TemplatesPage,
                }),
              },
              {
                path: '/installningar/referensrantor',
                lazy: async () => ({
                  Component: (await import('../features/settings/reference-rates-page.tsx'))
                    .ReferenceRatesPage,
                }),
              },
              {
                path: '/installningar/faq',
                lazy: async () => ({
                  Component: (await import('../features/settings/faq-page.tsx')).FaqPage,
                }),
              },
              {
                path: '/installningar/importer',
                lazy: async () => ({
                  Component: (await import('../features/imports/imports-page.tsx')).ImportsPage,
                }),
              },
              {
                path: '/installningar/importer/:id',
                lazy: async () => ({
                  Component: (await import('../features/imports/import-run-page.tsx')).ImportRunPage,
                }),
              },
              {
                path: '/installningar/logg',
                lazy: async () => ({
                  Component: (await import('../features/settings/integrity-page.tsx')).IntegrityPage,
                }),
              },
              { path: '*', Component: NotFoundPage },
            ],
          },
        ],
      },
    ],
  },
]);
