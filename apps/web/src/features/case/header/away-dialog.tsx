import { Button, Modal, Stack, Text } from '@mantine/core';
import { useText } from '../../../shared/use-text.tsx';
import { messages as pageWords } from '../messages.ts';
import { messages } from './messages.ts';

interface Props {
  person: { id: string; name: string };
  away: { until: string; deputy: { id: string; name: string } | null };
  assign: (assigneeId: string, evenIfAway?: boolean) => void;
  close: () => void;
}

/** Says that somebody is away before a case is given to them, and offers who stands in. */
export function AwayDialog({ person, away: { until, deputy }, assign, close }: Props) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={close}
      title={t(messages.awayTitle(person.name))}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <Stack gap="md">
        <Text fz="sm">{t(messages.awayLong(person.name, until))}</Text>
        {deputy ? (
          <Button data-autofocus onClick={() => assign(deputy.id)}>
            {t(messages.giveTo(deputy.name))}
          </Button>
        ) : (
          <Text fz="sm" c="dimmed">
            {t(messages.noDeputy)}
          </Text>
        )}
        <Button variant="default" onClick={() => assign(person.id, true)}>
          {t(messages.giveAnyway(person.name))}
        </Button>
        <Button variant="subtle" color="gray" onClick={close}>
          {t(pageWords.cancel)}
        </Button>
      </Stack>
    </Modal>
  );
}
