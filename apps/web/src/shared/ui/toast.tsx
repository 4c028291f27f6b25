import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

interface Told {
  title?: string;
  says: string;
  /** A button inside, for example undo; the toast closes when it is pressed. */
  action?: { label: string; run: () => void };
  /** How long it stays, in milliseconds. */
  stays?: number;
}

/** Something went well; read aloud politely. */
export const toast = (told: Told) => show(told, false);

/** Something did not go well. */
export const toastError = (told: Told) => show(told, true);

function show({ title, says, action, stays }: Told, bad: boolean): string {
  const id: string = notifications.show({
    title,
    role: bad ? 'alert' : 'status',
    color: bad ? 'red' : 'accent',
    icon: bad ? <IconAlertTriangle size={18} /> : <IconCheck size={18} />,
    autoClose: stays ?? (bad ? 10_000 : 5_000),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text fz="sm">{says}</Text>
        {action && (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
  });
  return id;
}
