import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type HandedLink, InvitePerson } from '@underlag/api/people';
import type { z } from 'zod';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { RightsFields } from './rights-fields.tsx';

interface Props {
  onClose: () => void;
  onLink: (link: z.infer<typeof HandedLink>) => void;
}

const blank: z.infer<typeof InvitePerson> = {
  name: '',
  email: '',
  roles: ['agent'],
  creditLimitOre: 0,
  queues: [],
  locale: 'sv',
};

/** A new member of staff: name, address, rights; answers with the link to hand over. */
export function InviteDialog({ onClose, onLink }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const form = useForm({ initialValues: blank, validate: checkedBy(InvitePerson, t) });
  const invite = useMutation(
    trpc.people.invite.mutationOptions({
      meta: { besides: true },
      onSuccess: (link) => {
        void queryClient.invalidateQueries(trpc.people.pathFilter());
        onLink(link);
      },
      onError: (error) => form.setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(says.inviteTitle)}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form onSubmit={form.onSubmit((values) => invite.mutate(values))} noValidate>
        <Stack gap="md">
          <Text fz="sm">{t(says.inviteWhy)}</Text>
          <ErrorBeside error={invite.error} />
          <Group grow align="flex-start">
            <TextInput
              data-autofocus
              label={t(says.name)}
              autoComplete="off"
              {...form.getInputProps('name')}
            />
            <TextInput
              label={t(says.email)}
              type="email"
              autoComplete="off"
              {...form.getInputProps('email')}
            />
          </Group>
          <RightsFields form={form} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={invite.isPending}>
              {t(says.makeLink)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
