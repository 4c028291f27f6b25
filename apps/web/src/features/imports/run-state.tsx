import { Group } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBan,
  IconCircleCheck,
  IconClock,
  IconEyeCheck,
  IconProgress,
} from '@tabler/icons-react';
import type { ImportState } from '@underlag/api/imports';
import { useText } from '../../shared/use-text.tsx';
import { states } from './messages.ts';

const icons = {
  waiting: IconClock,
  checking: IconProgress,
  checked: IconEyeCheck,
  writing: IconProgress,
  done: IconCircleCheck,
  failed: IconAlertTriangle,
  cancelled: IconBan,
} as const;

/** A run's state in words, with its icon. */
export function RunState({ state }: { state: ImportState }) {
  const t = useText();
  const Icon = icons[state];
  return (
    <Group gap={6} wrap="nowrap" component="span">
      <Icon size={16} aria-hidden color={state === 'failed' ? 'var(--u-late)' : undefined} />
      {t(states[state])}
    </Group>
  );
}
