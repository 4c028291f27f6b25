import { Anchor, Table, VisuallyHidden } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ImportRunView } from '@underlag/api/imports';
import { Link, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { NextPage } from './next-page.tsx';
import { RunState } from './run-state.tsx';

const movesOn = (run: ImportRunView) => run.phase === 'check' || run.phase === 'write';

/** The runs there have been, the latest first; while one goes on they are asked for again. */
export function RunHistory() {
  const t = useText();
  const [params] = useSearchParams();
  const { data, error, refetch } = useQuery({
    ...trpc.imports.list.queryOptions({ after: params.get('after') }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.rows.some(movesOn) ? 2000 : false),
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { rows, next } = data;
  if (rows.length === 0)
    return (
      <EmptyState icon={<IconFileImport size={32} />} title={t(says.empty)} level={2}>
        {t(says.emptyWhy)}
      </EmptyState>
    );
  return (
    <>
      <Table className={stacked.table} highlightOnHover fz="sm" verticalSpacing="xs">
        <Table.Caption>
          <VisuallyHidden>{t(says.history)}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.file)}</Table.Th>
            <Table.Th>{t(says.what)}</Table.Th>
            <Table.Th>{t(says.state)}</Table.Th>
            <Table.Th>{t(says.result)}</Table.Th>
            <Table.Th>{t(says.when)}</Table.Th>
            <Table.Th>{t(says.who)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((run) => (
            <HistoryRow key={run.id} run={run} />
          ))}
        </Table.Tbody>
      </Table>
      <NextPage next={next} />
    </>
  );
}

function HistoryRow({ run }: { run: ImportRunView }) {
  const t = useText();
  const { newRows, changedRows, unchangedRows, faultyRows } = run;
  return (
    <Table.Tr h="var(--row-height)">
      <Table.Td>
        <Anchor component={Link} to={paths.importRun(run.id)} fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {run.name}
        </Anchor>
      </Table.Td>
      <Table.Td data-label={t(says.what)}>{t(run.kindName)}</Table.Td>
      <Table.Td data-label={t(says.state)}>
        <RunState state={run.state} />
      </Table.Td>
      <Table.Td data-label={t(says.result)}>
        {t(run.problem) || t(says.counts(newRows, changedRows, unchangedRows, faultyRows))}
      </Table.Td>
      <Table.Td data-label={t(says.when)}>{dateTime(run.startedAt)}</Table.Td>
      <Table.Td data-label={t(says.who)}>{run.startedBy?.name ?? t(says.commandLine)}</Table.Td>
    </Table.Tr>
  );
}
