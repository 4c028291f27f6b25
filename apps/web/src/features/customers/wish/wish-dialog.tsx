import { Button, Group, Modal, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import { words } from '../../../shared/messages.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { asks } from '../register-messages.ts';
import type { WishAbout, Wishing } from './use-wish.ts';

interface Props<V extends object> extends WishAbout {
  title: string;
  /** What the wish is about. */
  about?: ReactNode;
  wishing: Wishing<V>;
  children?: ReactNode;
}

/** The frame of every dialog that asks for a change: its fields, why, on which case, and that somebody else confirms it. */
export function WishDialog<V extends object>({ title, about, wishing, cases, onClose, children }: Props<V>) {
  const t = useText();
  const { form, error, isPending, submit, reload } = wishing;
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {about && <Text fz="sm">{about}</Text>}
          <ErrorBeside error={error} onReload={() => void reload()} />
          {children}
          <Textarea
            autosize
            minRows={2}
            maxLength={500}
            label={t(asks.reason)}
            withAsterisk
            {...form.getInputProps('reason')}
          />
          {cases.length > 0 && (
            <NativeSelect
              label={t(asks.case)}
              data={[
                { value: '', label: t(asks.noCase) },
                ...cases.map(({ id, number, subject }) => ({ value: id, label: `${number} ${subject}` })),
              ]}
              {...form.getInputProps('caseId')}
            />
          )}
          <Text fz="sm" c="dimmed">
            {t(asks.secondPerson)}
          </Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(asks.ask)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
