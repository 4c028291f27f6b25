import { Button, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { DisclosureAhead } from '@underlag/api/instructions';
import { useParams } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { ErrorBeside, ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './disclosure.module.css';
import { DisclosureFrame } from './disclosure-frame.tsx';
import { messages } from './messages.ts';
import { OpenedInstruction } from './opened-instruction.tsx';
import { OpenedReport } from './opened-report.tsx';

/** Where a one-time link leads. Nothing is opened before somebody presses: mail filters follow links by themselves. */
export function DisclosurePage() {
  return (
    <DisclosureFrame>
      <Link />
    </DisclosureFrame>
  );
}

function Link() {
  const { token = '' } = useParams();
  const ahead = useQuery({
    ...trpc.disclosure.look.queryOptions({ token }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const open = useMutation({
    ...trpc.disclosure.open.mutationOptions(),
    gcTime: 0,
    meta: { besides: true },
  });
  if (open.data?.opens === 'instruction') return <OpenedInstruction opened={open.data} />;
  if (open.data) return <OpenedReport opened={open.data} />;
  if (isSpent(ahead.error) || isSpent(open.error)) return <Spent />;
  if (ahead.error) return <ErrorState error={ahead.error} level={1} onRetry={() => void ahead.refetch()} />;
  if (!ahead.data) return <Loading lines={5} />;
  return (
    <Ahead
      ahead={ahead.data}
      isPending={open.isPending}
      error={open.error}
      open={() => open.mutate({ token })}
    />
  );
}

const isSpent = (error: unknown): boolean =>
  error !== null && ['not_found', 'invalid', 'refused'].includes(errorOf(error).kind);

interface Props {
  ahead: DisclosureAhead;
  isPending: boolean;
  error: unknown;
  open: () => void;
}

function Ahead({ ahead: { opens, companyName, address, expiresAt }, isPending, error, open }: Props) {
  const t = useText();
  const words = messages[opens];
  return (
    <Stack gap="md">
      <title>{`${t(words.title)} · ${companyName}`}</title>
      <Title order={1}>{t(words.title)}</Title>
      <Text>{t(words.lead(companyName))}</Text>
      <dl className={classes.facts}>
        <dt>{t(messages.sentTo)}</dt>
        <dd>{address}</dd>
        <dt>{t(messages.until)}</dt>
        <dd>{dateTime(expiresAt)}</dd>
      </dl>
      <Text>{t(words.once)}</Text>
      <ErrorBeside error={error} />
      <Button size="md" loading={isPending} onClick={open} style={{ alignSelf: 'flex-start' }}>
        {t(words.open)}
      </Button>
      <Text fz="sm" c="dimmed">
        {t(messages.notYou)}
      </Text>
    </Stack>
  );
}

function Spent() {
  const t = useText();
  return (
    <Stack gap="md" role="status">
      <title>{t(messages.spentTitle)}</title>
      <Title order={1}>{t(messages.spentTitle)}</Title>
      <Text>{t(messages.spent)}</Text>
    </Stack>
  );
}
