import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type OpenChange, RejectRegisterChange } from '@underlag/api/register';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './register-messages.ts';

/** The second person's no, with the reason its asker will read. */
export function RejectDialog({ change, onClose }: { change: OpenChange; onClose: () => void }) {
  const t = useText();
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { reason: '' },
    validate: checkedBy(RejectRegisterChange.pick({ reason: true }), t),
  });
  const reject = useMutation(
    trpc.register.reject.mutationOptions({
      meta: { besides: true },
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.register.pathFilter());
        toast({ says: t(says.rejected) });
        onClose();
      },
      onError: (error) => form.setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  const { id: changeId, version } = change;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.rejectTitle)}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form onSubmit={form.onSubmit(({ reason }) => reject.mutate({ changeId, version, reason }))}>
        <Stack gap="md">
          <Text fz="sm">{t(change.says)}</Text>
          <ErrorBeside error={reject.error} />
          <Textarea
            data-autofocus
            autosize
            minRows={2}
            maxLength={500}
            label={t(says.rejectWhy)}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={reject.isPending}>
              {t(says.reject)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
