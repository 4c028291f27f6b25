import { SegmentedControl } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { HoldTable } from './hold-table.tsx';
import { says } from './messages.ts';

/** Every dunning hold by the day it is to be looked at again. */
export function HoldsPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const due = params.get('due') === 'true';
  const { data, error, refetch } = useQuery(trpc.holds.list.queryOptions({ due }));
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={t(says.lead)}
        actions={
          <SegmentedControl
            size="xs"
            aria-label={t(says.which)}
            value={due ? 'due' : 'all'}
            onChange={(value) => setParams(value === 'due' ? { due: 'true' } : {})}
            data={[
              { value: 'all', label: t(says.all) },
              { value: 'due', label: t(says.due) },
            ]}
          />
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.length > 0 && <HoldTable holds={data} />}
      {data && data.length === 0 && (
        <EmptyState icon={<IconHandStop size={32} />} title={t(due ? says.emptyDue : says.empty)}>
          {t(due ? says.emptyDueWhy : says.emptyWhy)}
        </EmptyState>
      )}
    </>
  );
}
