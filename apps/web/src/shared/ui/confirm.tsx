import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';

interface Question {
  title: string;
  says: string;
  yes: string;
  no: string;
  /** Red button: something goes away. */
  danger?: boolean;
  run: () => void;
}

/** Asks before something that cannot be undone. */
export function confirm({ title, says, yes, no, danger = false, run }: Question): void {
  modals.openConfirmModal({
    title,
    children: <Text fz="sm">{says}</Text>,
    labels: { confirm: yes, cancel: no },
    confirmProps: { color: danger ? 'red' : undefined },
    onConfirm: run,
  });
}
