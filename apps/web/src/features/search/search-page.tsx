import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconUserSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { Found } from './found.tsx';
import { says } from './messages.ts';

/** Finds a customer by any number or a name, with the invoices and cases that fit the same words. */
export function SearchPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const q = params.get('q')?.trim() ?? '';
  const [typed, setTyped] = useState(q);
  const tell = useDebouncedCallback(
    (value: string) => setParams(value.trim() ? { q: value.trim() } : {}, { replace: true }),
    250,
  );
  const { data, error, refetch } = useQuery({
    ...trpc.search.all.queryOptions({ q }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
  const empty =
    data && data.customers.length + data.invoices.length + data.cases.length + data.records.length === 0;
  return (
    <>
      <PageHeader title={t(says.title)} says={t(says.lead)} />
      <search style={{ padding: '0 16px 16px' }}>
        <TextInput
          type="search"
          autoFocus
          maw={520}
          size="md"
          aria-label={t(says.label)}
          placeholder={t(says.label)}
          leftSection={<IconSearch size={18} />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            tell(event.currentTarget.value);
          }}
        />
      </search>
      {!q && (
        <EmptyState icon={<IconUserSearch size={32} />} title={t(says.start)}>
          {t(says.startWhy)}
        </EmptyState>
      )}
      {q && error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {q && !error && !data && <Loading />}
      {q && empty && (
        <EmptyState icon={<IconUserSearch size={32} />} title={t(says.nothing(q))}>
          {t(says.nothingWhy)}
        </EmptyState>
      )}
      {q && data && !empty && <Found found={data} />}
    </>
  );
}
