import { Alert, Anchor, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArrowLeft, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ImportRunView } from '@underlag/api/imports';
import { Link, useParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { DecideWriting } from './decide-writing.tsx';
import classes from './imports.module.css';
import { LineReport } from './line-report.tsx';
import { says } from './messages.ts';
import { RunState } from './run-state.tsx';

/** One file: how far it has come, what its check says line by line, and the decision to write it. */
export function ImportRunPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery({
    ...trpc.imports.get.queryOptions({ id }),
    refetchInterval: ({ state: { data: run } }) =>
      run?.phase === 'check' || run?.phase === 'write' ? 1000 : false,
  });
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} level={1} />;
  if (!data) return <Loading />;
  return (
    <>
      <PageHeader
        title={data.name}
        says={`${t(data.kindName)} · ${dateTime(data.startedAt)} · ${data.startedBy?.name ?? t(says.commandLine)}`}
        actions={
          <Anchor component={Link} to={paths.imports} fz="sm">
            <Group gap={4} wrap="nowrap" component="span">
              <IconArrowLeft size={16} aria-hidden />
              {t(says.back)}
            </Group>
          </Anchor>
        }
      />
      <div className={classes.page}>
        <RunNow run={data} />
        {data.phase === 'decide' && <DecideWriting key={data.version} run={data} />}
        {data.phase !== 'check' && data.newRows + data.changedRows + data.faultyRows > 0 && (
          <LineReport run={data} />
        )}
      </div>
    </>
  );
}

function RunNow({ run }: { run: ImportRunView }) {
  const t = useText();
  const { newRows, changedRows, unchangedRows, faultyRows, doneLines, totalLines, phase, problem } = run;
  const isWorking = phase === 'check' || phase === 'write';
  return (
    <Stack gap="sm">
      <Text component="div" fw={600} role="status">
        <RunState state={run.state} />
      </Text>
      {isWorking && (
        <>
          <Progress
            value={totalLines ? (100 * doneLines) / totalLines : 0}
            animated
            aria-label={t(says.progress(doneLines, totalLines))}
          />
          <Group gap="md">
            <Text fz="sm">{t(says.progress(doneLines, totalLines))}</Text>
            <CancelButton run={run} />
          </Group>
        </>
      )}
      {problem && (
        <Alert
          color="red"
          icon={<IconAlertTriangle size={18} />}
          title={t(says.refusedFile)}
          styles={{
            message: { color: 'var(--mantine-color-text)' },
            title: { color: 'var(--mantine-color-text)' },
          }}
        >
          {t(problem)}
        </Alert>
      )}
      {!problem && <Text>{t(says.counts(newRows, changedRows, unchangedRows, faultyRows))}</Text>}
      {run.unknownColumns.length > 0 && (
        <Alert
          icon={<IconInfoCircle size={18} />}
          styles={{ message: { color: 'var(--mantine-color-text)' } }}
        >
          {t(says.unknownColumns(run.unknownColumns.join(', ')))}
        </Alert>
      )}
    </Stack>
  );
}

function CancelButton({ run: { id, version, cancelAsked, refusals } }: { run: ImportRunView }) {
  const t = useText();
  const queryClient = useQueryClient();
  const cancel = useMutation(
    trpc.imports.cancel.mutationOptions({
      onSettled: () => void queryClient.invalidateQueries(trpc.imports.pathFilter()),
    }),
  );
  if (cancelAsked) return <Text fz="sm">{t(says.cancelling)}</Text>;
  if (refusals.cancel) return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={cancel.isPending}
      onClick={() => cancel.mutate({ id, version })}
    >
      {t(says.cancel)}
    </Button>
  );
}
