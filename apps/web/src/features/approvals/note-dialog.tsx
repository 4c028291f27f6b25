import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

interface Props {
  outcome: 'reject' | 'return';
  error: unknown;
  isPending: boolean;
  onReload: () => void;
  onClose: () => void;
  onNote: (note: string) => void;
}

/** Asks why, before something is rejected or sent back. */
export function NoteDialog({ outcome, error, isPending, onReload, onClose, onNote }: Props) {
  const t = useText();
  const [note, setNote] = useState('');
  const rejects = outcome === 'reject';
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(rejects ? says.rejectTitle : says.returnTitle)}
      closeOnClickOutside={note.trim() === ''}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (note.trim()) onNote(note.trim());
        }}
      >
        <Stack gap="md">
          <Text fz="sm">{t(rejects ? says.rejectWhy : says.returnWhy)}</Text>
          <ErrorBeside error={error} onReload={onReload} />
          <Textarea
            data-autofocus
            required
            autosize
            minRows={3}
            maxLength={2000}
            label={t(says.note)}
            description={t(says.noteHint)}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button
              type="submit"
              color={rejects ? 'red' : undefined}
              loading={isPending}
              disabled={!note.trim()}
            >
              {t(rejects ? says.reject : says.return)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
