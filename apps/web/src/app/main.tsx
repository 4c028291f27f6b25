import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { onApiErrors, queryClient } from '../api/query-client.ts';
import { trpc } from '../api/trpc.ts';
import { paths } from '../shared/paths.ts';
import { Providers } from './providers.tsx';
import { router } from './routes.tsx';
import { tellFailure } from './tell-failure.ts';

onApiErrors({
  signedOut: () => {
    const { pathname, search } = router.state.location;
    if (pathname === '/logga-in') return;
    queryClient.removeQueries(trpc.session.me.queryFilter());
    void router.navigate(paths.signIn(pathname + search));
  },
  failed: tellFailure,
});

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>,
  );
