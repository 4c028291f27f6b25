import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useText } from '../../../shared/use-text.tsx';
import { useSecondsUntil } from '../use-seconds-until.ts';
import { messages } from './messages.ts';

/** Tells that a message is on its way, and counts down the time in which it can be called back. */
export function showUndoToast(
  { deliveryId, sendsAt }: { deliveryId: string; sendsAt: string },
  undo: () => void,
): void {
  const id = `angra-${deliveryId}`;
  notifications.show({
    id,
    role: 'status',
    color: 'accent',
    autoClose: Math.max(1000, Date.parse(sendsAt) - Date.now()),
    message: (
      <Countdown
        sendsAt={sendsAt}
        undo={() => {
          notifications.hide(id);
          undo();
        }}
      />
    ),
  });
}

function Countdown({ sendsAt, undo }: { sendsAt: string; undo: () => void }) {
  const t = useText();
  const seconds = useSecondsUntil(sendsAt);
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <div>
        <Text fz="sm">{t(messages.sent)}</Text>
        {/* Not read aloud at every tick. */}
        <Text fz="xs" c="dimmed" aria-hidden>
          {t(messages.sends(seconds))}
        </Text>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowBackUp size={14} aria-hidden />}
        onClick={undo}
      >
        {t(messages.undo)}
      </Button>
    </Group>
  );
}
