import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { Locale } from '@underlag/domain/text';
import type { ReactNode } from 'react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from '../api/query-client.ts';
import { Confirmations } from './ui/confirm.tsx';
import { LocaleProvider } from './use-text.tsx';

interface Where {
  /** The route's pattern, for pages that read parameters. */
  path?: string;
  /** The address the page is opened at. */
  at?: string;
  locale?: Locale;
}

/** Draws a page at an address in a language, for tests; answers with its router. Data is put in the query client beforehand. */
export function openPage(page: ReactNode, { path = '*', at = '/', locale = 'sv' }: Where = {}) {
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: null },
    ],
    { initialEntries: [at] },
  );
  render(
    <QueryClientProvider client={queryClient}>
      <MantineProvider env="test">
        <LocaleProvider locale={locale}>
          <RouterProvider router={router} />
          <Confirmations />
        </LocaleProvider>
      </MantineProvider>
    </QueryClientProvider>,
  );
  return router;
}
