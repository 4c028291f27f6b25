import { Alert, Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type QueueSettings, RenameQueue } from '@underlag/api/settings';
import { useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './queue-settings-messages.ts';

interface Props {
  queue: QueueSettings['queues'][number];
  onClose: () => void;
}

/** Gives a queue another name in both languages. */
export function RenameQueueDialog({ queue: { key, name }, onClose }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const [was, setWas] = useState({ sv: name.sv, en: name.en });
  const form = useForm({
    initialValues: { name: { sv: name.sv, en: name.en } },
    validate: checkedBy(RenameQueue.pick({ name: true }), t),
  });
  const rename = useMutation(
    trpc.settings.renameQueue.mutationOptions({
      meta: { besides: true },
      onSuccess: (settings) => {
        queryClient.setQueryData(trpc.settings.queues.queryKey(), settings);
        void queryClient.invalidateQueries(trpc.session.me.queryFilter());
        void queryClient.invalidateQueries(trpc.people.queues.queryFilter());
        toast({ says: t(says.renamed(t(form.values.name))) });
        onClose();
      },
      onError: (error) => form.setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  const reload = async () => {
    const options = { ...trpc.settings.queues.queryOptions(), staleTime: 0 };
    const fresh = (await queryClient.fetchQuery(options)).queues.find((each) => each.key === key);
    if (fresh) setWas({ sv: fresh.name.sv, en: fresh.name.en });
    rename.reset();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.rename(t(name)))}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form noValidate onSubmit={form.onSubmit((values) => rename.mutate({ key, was, ...values }))}>
        <Stack gap="md">
          <ErrorBeside error={rename.error} onReload={() => void reload()} />
          {(was.sv !== name.sv || was.en !== name.en) && (
            <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
              {t(says.nameNow(t(was)))}
            </Alert>
          )}
          <TextInput data-autofocus label={t(says.nameSv)} {...form.getInputProps('name.sv')} />
          <TextInput label={t(says.nameEn)} {...form.getInputProps('name.en')} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={rename.isPending}>
              {t(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
