import { Button, Checkbox, Popover, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SaveView as Schema } from '@underlag/api/registers';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { checkedBy } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Keeps the list as it stands under a name in the menu. */
export function SaveView() {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus position="bottom-end" width={280} shadow="md">
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBookmarkPlus size={15} />}
          onClick={() => setOpened(!opened)}
        >
          {t(says.saveView)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <SaveForm onDone={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

function SaveForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const { pathname, search } = useLocation();
  const queryClient = useQueryClient();
  const params = new URLSearchParams(search);
  params.delete('after');
  const query = params.size > 0 ? `${pathname}?${params}` : pathname;
  const form = useForm({ initialValues: { name: '', query, shared: false }, validate: checkedBy(Schema, t) });
  const save = useMutation(
    trpc.views.save.mutationOptions({
      meta: { besides: true },
      onSuccess: ({ name }) => {
        void queryClient.invalidateQueries(trpc.views.list.queryFilter());
        toast({ says: t(says.viewSaved(name)) });
        onDone();
      },
    }),
  );
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <Stack gap="sm">
        <ErrorBeside error={save.error} />
        <TextInput data-autofocus label={t(says.viewName)} {...form.getInputProps('name')} />
        <Checkbox
          label={t(says.viewShared)}
          description={t(says.viewSharedWhy)}
          {...form.getInputProps('shared', { type: 'checkbox' })}
        />
        <Button type="submit" loading={save.isPending}>
          {t(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
