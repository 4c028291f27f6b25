import { Alert, Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconKey } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ChangePerson, type HandedLink, type PersonView } from '@underlag/api/people';
import { useState } from 'react';
import type { z } from 'zod';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { confirm } from '../../shared/ui/confirm.tsx';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { PersonNow } from './person-now.tsx';
import { RightsFields } from './rights-fields.tsx';

interface Props {
  person: PersonView;
  onClose: () => void;
  onLink: (link: z.infer<typeof HandedLink>) => void;
}

/** Changes a person's rights. When someone else saved meanwhile, both versions are shown and nothing typed is lost. */
export function PersonDialog({ person, onClose, onLink }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const [base, setBase] = useState(person);
  const form = useForm({
    initialValues: valuesOf(person),
    validate: checkedBy(ChangePerson.omit({ id: true, version: true }), t),
  });
  const change = useMutation(
    trpc.people.change.mutationOptions({
      meta: { besides: true },
      onSuccess: ({ name }) => {
        void queryClient.invalidateQueries(trpc.people.pathFilter());
        toast({ says: t(says.saved(name)) });
        onClose();
      },
      onError: (error) => form.setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  const reset = useMutation(trpc.people.reset.mutationOptions({ onSuccess: onLink }));
  const save = () =>
    change.mutate(ChangePerson.parse({ id: base.id, version: base.version, ...form.values }));
  const submit = () =>
    base.active && !form.values.active
      ? confirm({
          title: t(says.closeAsk(base.name)),
          says: t(says.closeWhy),
          yes: t(says.closeYes),
          no: t(words.cancel),
          danger: true,
          run: save,
        })
      : save();
  const askReset = () =>
    confirm({
      title: t(says.resetAsk(base.name)),
      says: t(says.resetWhy),
      yes: t(says.reset),
      no: t(words.cancel),
      run: () => reset.mutate({ id: base.id }),
    });
  const reload = async () => {
    const people = await queryClient.fetchQuery({ ...trpc.people.list.queryOptions(), staleTime: 0 });
    setBase(people.find(({ id }) => id === base.id) ?? base);
    change.reset();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(says.change(base.name))}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack gap="md">
          <ErrorBeside error={change.error} onReload={() => void reload()} />
          {base.version !== person.version && (
            <Alert
              color="yellow"
              title={t(says.newer)}
              styles={{ title: { color: 'var(--mantine-color-text)' } }}
            >
              <PersonNow person={base} />
              {t(says.keepMine)}
            </Alert>
          )}
          <TextInput data-autofocus label={t(says.name)} {...form.getInputProps('name')} />
          <RightsFields form={form} />
          <Switch
            label={t(says.active)}
            description={t(says.activeHint)}
            {...form.getInputProps('active', { type: 'checkbox' })}
          />
          <Group justify="space-between">
            <Button
              variant="default"
              leftSection={<IconKey size={16} />}
              loading={reset.isPending}
              onClick={askReset}
            >
              {t(says.reset)}
            </Button>
            <Group gap="sm">
              <Button variant="default" onClick={onClose}>
                {t(words.cancel)}
              </Button>
              <Button type="submit" loading={change.isPending}>
                {t(words.save)}
              </Button>
            </Group>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

const valuesOf = ({ name, roles, active, creditLimitOre, queues }: PersonView) => ({
  name,
  roles,
  active,
  creditLimitOre,
  queues,
});
