import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { queryClient } from '../api/query-client.ts';
import { trpc } from '../api/trpc.ts';
import { Confirmations } from '../shared/ui/confirm.tsx';
import { Toasts } from '../shared/ui/toasts.tsx';
import { browserLocale, LocaleProvider } from '../shared/use-text.tsx';
import { meanings, theme } from './theme.ts';

const schemes = localStorageColorSchemeManager({ key: 'underlag-theme' });

/** What every page stands in: data, language, theme, dialogs and toasts. */
export function Providers({ children }: { children: ReactNode }) {
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={meanings}
        colorSchemeManager={schemes}
        defaultColorScheme="auto"
      >
        <SpokenLanguage>
          {children}
          <Confirmations />
          <Toasts />
        </SpokenLanguage>
      </MantineProvider>
    </QueryClientProvider>
  );
}

/** The person's own language once signed in, the browser's before. */
function SpokenLanguage({ children }: { children: ReactNode }) {
  const { data } = useQuery({ ...trpc.session.me.queryOptions(), enabled: false });
  return <LocaleProvider locale={data?.locale ?? browserLocale()}>{children}</LocaleProvider>;
}
