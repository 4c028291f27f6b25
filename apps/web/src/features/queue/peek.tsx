import { Button, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CaseRow, CaseView } from '@underlag/api/cases';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { dateTime } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { CaseClock } from '../../shared/ui/clock-badge.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';

/** A look at a case beside the list, without leaving it. */
export function Peek({ row, onClose }: { row: CaseRow; onClose: () => void }) {
  const t = useText();
  const { data, error, refetch } = useQuery(trpc.cases.get.queryOptions({ ref: row.number }));
  return (
    <aside className={classes.peek} aria-label={t(says.peek)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div style={{ minWidth: 0 }}>
          <Text fz="sm" c="dimmed">
            {row.number}
          </Text>
          <Title order={2}>{row.subject}</Title>
        </div>
        <CloseButton onClick={onClose} aria-label={t(words.close)} />
      </Group>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && (data ? <Seen record={data} /> : <Loading />)}
    </aside>
  );
}

function Seen({ record }: { record: CaseView }) {
  const t = useText();
  const type = caseNames[record.typeKey];
  const messages = record.timeline
    .filter((item) => item.kind === 'message')
    .slice(-3)
    .reverse();
  const { name, address } = record.requester;
  return (
    <Stack gap="md" mt="sm">
      <Group gap="md">
        <StatusBadge category={record.category} name={t(type?.states[record.state])} />
        {record.category !== 'done' && <CaseClock clock={record.clocks.solution} steps={record.clockSteps} />}
      </Group>
      <Text fz="sm">
        {type && t(type.name)}
        {record.customer && ` · ${record.customer.name}`}
        <br />
        <Text component="span" c="dimmed" fz="sm">
          {t(says.from)} {name ?? address}
        </Text>
      </Text>
      {record.missing.length > 0 && <Text fz="sm">{t(says.missing(record.missing.length))}</Text>}
      <Button component={Link} to={paths.case(record.number)} variant="default">
        {t(says.openCase)}
      </Button>
      <Title order={3}>{t(says.lastMessages)}</Title>
      {messages.length === 0 && <Text c="dimmed">{t(says.noMessages)}</Text>}
      {messages.map((message) => (
        <div key={message.id}>
          <Text fz="xs" c="dimmed" mb={2}>
            {message.author?.name ?? message.fromName ?? message.fromAddress} · {dateTime(message.at)}
          </Text>
          <div className={classes.said} data-out={message.direction === 'out' || undefined}>
            {message.text.trim().slice(0, 1500)}
          </div>
        </div>
      ))}
    </Stack>
  );
}
