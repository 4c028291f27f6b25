import { Button, Group, SegmentedControl } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { ApprovalTable } from './approval-table.tsx';
import { says } from './messages.ts';
import { useFreshApprovals } from './use-fresh-approvals.ts';

/** All that waits for a second person, and what was decided lately. */
export function ApprovalsPage() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const which = params.get('which') === 'decided' ? 'decided' : 'open';
  const after = params.get('after');
  useFreshApprovals();
  const { data, error, refetch } = useQuery({
    ...trpc.approvals.list.queryOptions({ which, after }),
    placeholderData: keepPreviousData,
  });
  const isOpen = which === 'open';
  const chosen: Record<string, string> = isOpen ? {} : { which };
  const more = data?.next && `?${new URLSearchParams({ ...chosen, after: data.next })}`;
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={t(says.lead)}
        actions={
          <SegmentedControl
            size="xs"
            aria-label={t(says.which)}
            value={which}
            onChange={(value) => setParams(value === 'decided' ? { which: 'decided' } : {})}
            data={[
              { value: 'open', label: t(says.open) },
              { value: 'decided', label: t(says.decided) },
            ]}
          />
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.rows.length > 0 && <ApprovalTable key={which} rows={data.rows} isOpen={isOpen} />}
      {data && data.rows.length === 0 && (
        <EmptyState icon={<IconRubberStamp size={32} />} title={t(isOpen ? says.empty : says.emptyDecided)}>
          {t(isOpen ? says.emptyWhy : says.emptyDecidedWhy)}
        </EmptyState>
      )}
      {(more || after) && (
        <Group p="md" gap="sm">
          {after && (
            <Button
              component={Link}
              to={`${paths.approvals}?${new URLSearchParams(chosen)}`}
              size="compact-sm"
              variant="default"
            >
              {t(says.first)}
            </Button>
          )}
          {more && (
            <Button component={Link} to={`${paths.approvals}${more}`} size="compact-sm" variant="default">
              {t(says.more)}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}
