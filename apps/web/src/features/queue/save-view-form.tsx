import { Button, Checkbox, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { SaveView as Schema } from '@underlag/api/registers';
import { useLocation } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { checkedBy } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Name of the view, and whether colleagues see it too. */
export default function SaveForm({ onDone }: { onDone: () => void }) {
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
