import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { FormEvent } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import classes from './composer.module.css';
import { DraftState } from './draft-state.tsx';
import { messages } from './messages.ts';
import type { useDraft } from './use-draft.ts';
import type { useSend } from './use-send.ts';

interface Props {
  drafting: ReturnType<typeof useDraft>;
  write: (note: string) => void;
  sending: ReturnType<typeof useSend>;
}

/** A note to colleagues: on its own ground, without recipients, and with another button than a reply. */
export function NoteForm({ drafting, write, sending }: Props) {
  const t = useText();
  const { note } = drafting.draft;
  const isBlank = note.trim() === '';
  const save = () => !isBlank && !sending.isPending && sending.note.mutate(note);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        <Group gap={6} className={classes.noteBanner}>
          <IconLock size={14} aria-hidden />
          <Text fz="xs" fw={600}>
            {t(messages.noteOnly)}
          </Text>
        </Group>
        <Textarea
          data-writes="note"
          aria-label={t(messages.noteText)}
          placeholder={t(messages.notePlaceholder)}
          classNames={{ input: classes.noteInput }}
          autosize
          minRows={3}
          maxRows={14}
          value={note}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur();
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            save();
          }}
        />
        <ErrorBeside error={sending.error} />
        <Group justify="space-between" gap="xs">
          <DraftState drafting={drafting} mode="note" />
          <Button
            type="submit"
            size="compact-md"
            variant="default"
            leftSection={<IconLock size={14} aria-hidden />}
            loading={sending.note.isPending}
            data-disabled={isBlank || undefined}
            aria-disabled={isBlank}
          >
            {t(messages.saveNote)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
