import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Question } from './confirm.tsx';

/** The focus starts on the way out. */
export default function ConfirmDialog({ question, onClose }: { question: Question; onClose: () => void }) {
  const { title, says, yes, no, danger, run } = question;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': no }} zIndex={300}>
      <Stack gap="md">
        <Text fz="sm">{says}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {no}
          </Button>
          <Button
            color={danger ? 'red' : undefined}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {yes}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
