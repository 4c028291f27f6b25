import { Button, Group, Modal, Stack } from '@mantine/core';
import type { OtherCase } from '@underlag/api/relations';
import { type FormEvent, useState } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { messages as pageWords } from '../messages.ts';
import { ChooseCase } from './choose-case.tsx';
import { relationWords, dialogWords as words } from './relation-messages.ts';
import { useRelate } from './use-relate.ts';

/** Chooses the case to link to. */
export function LinkCaseDialog({ close }: { close: () => void }) {
  const t = useText();
  const { link, isPending, error } = useRelate();
  const [other, setOther] = useState<OtherCase | null>(null);
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (other && !isPending) void link(other).then((isDone) => isDone && close());
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t(relationWords.linkTo)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ChooseCase
            chosen={other}
            onChoose={setOther}
            error={isTried && !other ? t(words.chooseCase) : undefined}
          />
          <ErrorBeside error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(pageWords.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(relationWords.link)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
