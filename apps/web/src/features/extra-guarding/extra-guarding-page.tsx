import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconPhoneCheck } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { GuardingTable } from './guarding-table.tsx';
import { says } from './messages.ts';

/** The worklist of contacts that somebody is to make, overdue first; which, and the page, stand in the address. */
export function ExtraGuardingPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const overdue = params.get('overdue') === 'true';
  const after = params.get('after');
  const { data, error, refetch } = useQuery({
    ...trpc.extraGuarding.list.queryOptions({ overdue, after }),
    placeholderData: keepPreviousData,
  });
  const goTo = (place: string | null) =>
    setParams({ ...(overdue && { overdue: 'true' }), ...(place && { after: place }) });
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={t(says.lead)}
        actions={
          <SegmentedControl
            size="xs"
            aria-label={t(says.which)}
            value={overdue ? 'overdue' : 'all'}
            onChange={(value) => setParams(value === 'overdue' ? { overdue: 'true' } : {})}
            data={[
              { value: 'all', label: t(says.all) },
              { value: 'overdue', label: t(says.overdue) },
            ]}
          />
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.rows.length > 0 && <GuardingTable rows={data.rows} />}
      {data && data.rows.length === 0 && (
        <EmptyState icon={<IconPhoneCheck size={32} />} title={t(overdue ? says.emptyOverdue : says.empty)}>
          {t(overdue ? says.emptyOverdueWhy : says.emptyWhy)}
        </EmptyState>
      )}
      {data && (after || data.next) && (
        <Group gap="sm" p="md" className="no-print">
          {after && (
            <Button size="compact-sm" variant="default" onClick={() => goTo(null)}>
              {t(says.start)}
            </Button>
          )}
          {data.next && (
            <Button size="compact-sm" variant="default" onClick={() => goTo(data.next)}>
              {t(says.more)}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}
