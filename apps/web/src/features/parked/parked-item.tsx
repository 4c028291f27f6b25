import { Alert, Anchor, Group, List, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconInfoCircle, IconPaperclip } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ParkedRow } from '@underlag/api/registers';
import { Link } from 'react-router';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { DecideButtons } from './decide-buttons.tsx';
import { reasonWords, says } from './messages.ts';
import classes from './parked.module.css';

/** One parked message: why it lies here, what it says, and the two ways out. */
export function ParkedItem({ id, rest }: { id: string; rest: readonly ParkedRow[] }) {
  const t = useText();
  const decides = useMay('parked.decide');
  const { data, error, refetch } = useQuery(trpc.parked.get.queryOptions({ id }));
  const at = rest.findIndex((row) => row.id === id);
  const nextId = (rest[at + 1] ?? rest[at - 1])?.id ?? null;
  return (
    <section className={classes.item} aria-label={data?.subject ?? t(says.noSubject)}>
      <Anchor component={Link} to={paths.parked} fz="sm" hiddenFrom="md">
        <IconArrowLeft size={14} aria-hidden /> {t(words.back)}
      </Anchor>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && (
        <Stack gap="md">
          <Group justify="space-between" align="flex-start">
            <div style={{ minWidth: 0 }}>
              <Title order={2}>{data.subject || t(says.noSubject)}</Title>
              <Text fz="sm" c="dimmed">
                {data.fromAddress ? `${t(says.from)} ${data.fromAddress}` : t(says.noSender)} ·{' '}
                {t(says.received)} {dateTime(data.receivedAt)}
              </Text>
            </div>
            {decides ? (
              <DecideButtons item={data} nextId={nextId} />
            ) : (
              <Text fz="sm" c="dimmed">
                {t(says.mayNot)}
              </Text>
            )}
          </Group>
          <Alert color="gray" icon={<IconInfoCircle size={18} />} title={t(says.why)}>
            <Text fz="sm">{t(reasonWords[data.reason]) || data.reason}</Text>
            {data.detail && data.detail !== 'person' && (
              <Text fz="sm">
                {t(says.sign)}: <code>{data.detail}</code>
              </Text>
            )}
            {data.caseNumber && (
              <Text fz="sm">
                {t(says.aboutCase)}{' '}
                <Anchor component={Link} to={paths.case(data.caseNumber)}>
                  {data.caseNumber}
                </Anchor>
              </Text>
            )}
          </Alert>
          {data.text.trim() ? (
            <pre className={classes.text}>{data.text.trim()}</pre>
          ) : (
            <Text c="dimmed">{t(says.noText)}</Text>
          )}
          {data.attachments.length > 0 && (
            <div>
              <Title order={3}>{t(says.attachments)}</Title>
              <List icon={<IconPaperclip size={14} aria-hidden />} fz="sm">
                {data.attachments.map((name) => (
                  <List.Item key={name}>{name}</List.Item>
                ))}
              </List>
            </div>
          )}
        </Stack>
      )}
    </section>
  );
}
