import { IconInbox, IconMailQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './parked.module.css';
import { ParkedItem } from './parked-item.tsx';
import { ParkedList } from './parked-list.tsx';

/** The inbox of what did not become a case: the list, and beside it the one chosen. */
export function ParkedPage() {
  const t = useText();
  const { id } = useParams();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery(trpc.parked.list.queryOptions({ after: params.get('after') }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <div className={classes.page}>
      <PageHeader title={t(says.title)} says={t(says.lead)} />
      {!data && <Loading />}
      {data && data.rows.length === 0 && !id && (
        <EmptyState icon={<IconInbox size={32} />} title={t(says.empty)}>
          {t(says.emptyWhy)}
        </EmptyState>
      )}
      {data && (data.rows.length > 0 || id) && (
        <div className={classes.room} data-chosen={id ? true : undefined}>
          <ParkedList page={data} chosen={id ?? null} />
          {id ? (
            <ParkedItem key={id} id={id} rest={data.rows} />
          ) : (
            <div className={classes.item}>
              <EmptyState icon={<IconMailQuestion size={32} />} title={t(says.choose)}>
                {t(says.chooseWhy)}
              </EmptyState>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
