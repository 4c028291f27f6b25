import { Alert, Anchor, Button, Stack, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { IntegrityReport } from '@underlag/api/registers';
import { Link } from 'react-router';
import type { z } from 'zod';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Computes the log's chain of check values again on demand. */
export function IntegrityPage() {
  const t = useText();
  const { data, error, isFetching, refetch, dataUpdatedAt } = useQuery({
    ...trpc.audit.verify.queryOptions(),
    enabled: false,
    retry: false,
  });
  return (
    <>
      <PageHeader title={t(says.logTitle)} />
      <Stack gap="lg" px="lg" pb="xl" maw={760} align="flex-start">
        <Text c="dimmed">{t(says.logLead)}</Text>
        <Button
          leftSection={<IconShieldCheck size={16} />}
          loading={isFetching}
          onClick={() => void refetch()}
        >
          {t(says.check)}
        </Button>
        <div role="status" style={{ alignSelf: 'stretch' }}>
          {isFetching && <Text c="dimmed">{t(says.checking)}</Text>}
          {!isFetching && data && <Report report={data} at={new Date(dataUpdatedAt)} />}
        </div>
      </Stack>
      {error && !isFetching && <ErrorState error={error} onRetry={() => void refetch()} />}
    </>
  );
}

function Report({
  report: { cases, events, broken },
  at,
}: {
  report: z.infer<typeof IntegrityReport>;
  at: Date;
}) {
  const t = useText();
  const locale = useLocale();
  const number = new Intl.NumberFormat(locale);
  const whole = broken.length === 0;
  const colour = whole ? 'var(--u-good)' : 'var(--u-late)';
  const Icon = whole ? IconShieldCheck : IconAlertTriangle;
  return (
    <Stack gap="md">
      <Alert
        color={whole ? 'green' : 'red'}
        icon={<Icon size={20} color={colour} />}
        title={t(whole ? says.whole : says.broken(broken.length))}
        styles={{ title: { color: colour }, message: { color: 'var(--mantine-color-text)' } }}
      >
        {t(says.counted(number.format(events), number.format(cases)))}. {t(says.at(dateTime(at)))}.
        {!whole && ` ${t(says.brokenWhat)}`}
      </Alert>
      {!whole && (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t(says.case)}</Table.Th>
              <Table.Th>{t(says.event)}</Table.Th>
              <Table.Th>{t(says.fault)}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {broken.map((fault) => (
              <Table.Tr key={`${fault.caseNumber} ${fault.seq}`}>
                <Table.Td>
                  <Anchor component={Link} to={paths.case(fault.caseNumber)}>
                    {fault.caseNumber}
                  </Anchor>
                </Table.Td>
                <Table.Td>{fault.seq}</Table.Td>
                <Table.Td>{t(fault.says)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
