import { Button, Title } from '@mantine/core';
import { IconBellCheck, IconChecks } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorBeside, ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { NoticeLine } from './notice-line.tsx';
import classes from './notices.module.css';

/** The person's latest notices, newest first, each a way to its case. */
export function NoticeList({ onGo }: { onGo: () => void }) {
  const t = useText();
  const queryClient = useQueryClient();
  const { data: notices, error, refetch } = useQuery(trpc.notices.list.queryOptions());
  const read = useMutation(
    trpc.notices.read.mutationOptions({
      onSuccess: () =>
        Promise.all([
          queryClient.invalidateQueries(trpc.notices.pathFilter()),
          queryClient.invalidateQueries(trpc.cases.counts.queryFilter()),
        ]),
    }),
  );
  const newest = notices?.[0];
  return (
    <>
      <div className={classes.head}>
        <Title order={2} fz="md" tabIndex={-1} data-autofocus className={classes.title}>
          {t(says.title)}
        </Title>
        {newest && notices.some(({ readAt }) => !readAt) && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconChecks size={16} aria-hidden />}
            loading={read.isPending}
            onClick={() => read.mutate({ until: newest.at })}
          >
            {t(says.readAll)}
          </Button>
        )}
      </div>
      <ErrorBeside error={read.error} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !notices && <Loading />}
      {notices && notices.length === 0 && (
        <EmptyState icon={<IconBellCheck size={32} />} title={t(says.empty)}>
          {t(says.emptyWhy)}
        </EmptyState>
      )}
      {notices && notices.length > 0 && (
        <ul className={classes.list}>
          {notices.map((notice) => (
            <NoticeLine
              key={notice.id}
              notice={notice}
              onRead={() => read.mutate({ id: notice.id })}
              onGo={onGo}
            />
          ))}
        </ul>
      )}
    </>
  );
}
