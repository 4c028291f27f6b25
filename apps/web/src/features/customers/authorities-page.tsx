import { Button, Group, Title } from '@mantine/core';
import { IconCalendarCheck, IconChecks } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './customer.module.css';
import { OpenChanges } from './open-changes.tsx';
import { lists } from './register-messages.ts';
import { ReviewTable } from './review-table.tsx';

/** What waits for a second person, and whose authorities are to be reviewed. */
export function AuthoritiesPage() {
  const t = useText();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery({
    ...trpc.register.worklist.queryOptions({
      changesAfter: params.get('bekrafta'),
      reviewsAfter: params.get('granska'),
    }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader title={t(lists.title)} says={t(lists.lead)} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={8} />}
      {data && (
        <div className={classes.page}>
          <section className={classes.part} aria-labelledby="bekrafta">
            <Title order={2} id="bekrafta">
              {t(lists.toConfirm)}
            </Title>
            {data.changes.rows.length > 0 ? (
              <OpenChanges changes={data.changes.rows} withCustomer />
            ) : (
              <EmptyState icon={<IconChecks size={32} />} title={t(lists.nothingToConfirm)}>
                {t(lists.nothingToConfirmWhy)}
              </EmptyState>
            )}
            <Pages name="bekrafta" next={data.changes.next} />
          </section>
          <section className={classes.part} aria-labelledby="granska">
            <Title order={2} id="granska">
              {t(lists.toReview)}
            </Title>
            {data.reviews.rows.length > 0 ? (
              <ReviewTable rows={data.reviews.rows} today={data.today} />
            ) : (
              <EmptyState icon={<IconCalendarCheck size={32} />} title={t(lists.nothingToReview)}>
                {t(lists.nothingToReviewWhy)}
              </EmptyState>
            )}
            <Pages name="granska" next={data.reviews.next} />
          </section>
        </div>
      )}
    </>
  );
}

/** On to the next page of a list, and back to its start; where it stands is in the address. */
function Pages({ name, next }: { name: string; next: string | null }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const goTo = (place: string | null) => {
    const after = new URLSearchParams(params);
    if (place === null) after.delete(name);
    else after.set(name, place);
    setParams(after);
  };
  if (!next && !params.has(name)) return null;
  return (
    <Group gap="sm" className="no-print">
      {params.has(name) && (
        <Button size="compact-sm" variant="default" onClick={() => goTo(null)}>
          {t(lists.start)}
        </Button>
      )}
      {next && (
        <Button size="compact-sm" variant="default" onClick={() => goTo(next)}>
          {t(lists.next)}
        </Button>
      )}
    </Group>
  );
}
