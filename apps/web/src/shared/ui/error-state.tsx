import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import { errorOf } from '../../api/error-of.ts';
import { dateTime } from '../format.ts';
import { words } from '../messages.ts';
import { useText } from '../use-text.tsx';

interface Failed {
  error: unknown;
  onRetry?: () => void;
  /** When nothing else on the page is its heading. */
  level?: 1 | 2;
}

/** A page or panel that could not be loaded: what happened, what to do, and an id to quote. */
export function ErrorState({ error, onRetry, level = 2 }: Failed) {
  const t = useText();
  const { says, requestId, kind } = errorOf(error);
  return (
    <Stack align="center" gap="sm" py={64} px="lg" ta="center" role="alert">
      <IconAlertTriangle size={32} aria-hidden color="var(--u-late)" />
      <Title order={level} fz="h2">
        {t(says)}
      </Title>
      {requestId && kind === 'bug' && (
        <Text c="dimmed" fz="sm">
          {t(words.errorId)}: <code>{requestId}</code>
        </Text>
      )}
      {onRetry && (
        <Button variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
          {t(words.retry)}
        </Button>
      )}
    </Stack>
  );
}

interface Beside {
  /** The error of a mutation; nothing is shown for nothing. */
  error: unknown;
  /** For a conflict: loads the newer version while keeping what was typed. */
  onReload?: () => void;
}

/** An error beside what the person did: a rule's refusal, a conflict with who and when, wrong input. */
export function ErrorBeside({ error, onReload }: Beside) {
  const t = useText();
  if (!error) return null;
  const { kind, says, changedBy, changedAt, requestId, retryAfter } = errorOf(error);
  return (
    <Alert
      role="alert"
      color={kind === 'conflict' ? 'yellow' : 'red'}
      icon={<IconAlertTriangle size={18} />}
      title={t(kind === 'conflict' ? words.conflict : words.wrong)}
      styles={{
        message: { color: 'var(--mantine-color-text)' },
        title: { color: 'var(--mantine-color-text)' },
      }}
    >
      <Stack gap="xs">
        <Text fz="sm">{t(says)}</Text>
        {changedBy && (
          <Text fz="sm">{t(words.changedBy(changedBy, changedAt ? dateTime(changedAt) : ''))}</Text>
        )}
        {retryAfter ? <Text fz="sm">{t(words.waitSeconds(retryAfter))}</Text> : null}
        {kind === 'bug' && requestId && (
          <Text fz="sm">
            {t(words.errorId)}: <code>{requestId}</code>
          </Text>
        )}
        {kind === 'conflict' && onReload && (
          <Group>
            <Button size="compact-sm" variant="default" onClick={onReload}>
              {t(words.reload)}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
