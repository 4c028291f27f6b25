import { Alert, Button, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconPercentage, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReferenceRates } from '@underlag/api/late-fees';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { RateDialog } from './rate-dialog.tsx';
import { says } from './rate-messages.ts';
import { RateTable } from './rate-table.tsx';
import classes from './settings.module.css';
import { shared } from './settings-words.ts';

/** The reference rates that late interest is reckoned by, and those that are missing. */
export function ReferenceRatesPage() {
  const t = useText();
  const manages = useMay('settings.manage');
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(trpc.settings.referenceRates.queryOptions());
  const first = data?.missing[0] ?? data?.coming;
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={`${t(says.lead)} ${manages ? '' : t(shared.lookOnly)}`}
        actions={
          manages &&
          first && (
            <Button
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => setOpened(first.halfYear)}
            >
              {t(says.add)}
            </Button>
          )
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && (
        <div className={classes.page}>
          <Missing missing={data.missing} onAdd={manages ? setOpened : null} />
          {data.halfYears.length === 0 ? (
            <EmptyState icon={<IconPercentage size={32} />} title={t(says.empty)}>
              {t(says.emptyWhy)}
            </EmptyState>
          ) : (
            <RateTable halfYears={data.halfYears} onCorrect={manages ? setOpened : null} />
          )}
        </div>
      )}
      {data && opened && (
        <RateDialog key={opened} rates={data} halfYear={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

interface MissingProps {
  missing: ReferenceRates['missing'];
  onAdd: ((halfYear: string) => void) | null;
}

/** Which half-years have no rate, and what that means. */
function Missing({ missing, onAdd }: MissingProps) {
  const t = useText();
  if (missing.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title={t(says.missing(missing.length))}
      styles={{
        title: { color: 'var(--mantine-color-text)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      <Stack gap="xs" align="flex-start">
        <Text fz="sm">{t(says.missingWhy)}</Text>
        <ul className={classes.missing}>
          {missing.map(({ halfYear, name }) => (
            <li key={halfYear}>
              {onAdd ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t(says.addFor(t(name)))}
                  onClick={() => onAdd(halfYear)}
                >
                  {t(name)}
                </Button>
              ) : (
                t(name)
              )}
            </li>
          ))}
        </ul>
      </Stack>
    </Alert>
  );
}
