import { Alert, Title } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './imports.module.css';
import { says } from './messages.ts';
import { RunHistory } from './run-history.tsx';
import { StartImport } from './start-import.tsx';

/** Where files are brought in: what they may hold, a new one, and those there have been. */
export function ImportsPage() {
  const t = useText();
  const runs = useMay('import.run');
  const { data: kinds, error, refetch } = useQuery(trpc.imports.kinds.queryOptions());
  return (
    <>
      <PageHeader title={t(says.title)} says={t(says.lead)} />
      <div className={classes.page}>
        {error && <ErrorState error={error} onRetry={() => void refetch()} />}
        {!error && !kinds && <Loading />}
        {kinds && runs && (
          <section className={classes.part} aria-labelledby="start-import">
            <Title order={2} id="start-import">
              {t(says.start)}
            </Title>
            <StartImport kinds={kinds} />
          </section>
        )}
        {!runs && (
          <Alert
            icon={<IconInfoCircle size={18} />}
            styles={{ message: { color: 'var(--mantine-color-text)' } }}
          >
            {t(says.lookOnly)}
          </Alert>
        )}
        <section className={classes.part} aria-labelledby="import-history">
          <Title order={2} id="import-history">
            {t(says.history)}
          </Title>
          <RunHistory />
        </section>
      </div>
    </>
  );
}
