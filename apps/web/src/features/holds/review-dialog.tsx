import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type HoldRow, ReviewHold } from '@underlag/api/registers';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { checkedBy } from '../../shared/form/schema-errors.ts';
import { day } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { DayInput } from '../../shared/ui/day-input.tsx';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Sets when a hold is to be looked at again, and why it stays until then. */
export function ReviewDialog({ hold, onClose }: { hold: HoldRow; onClose: () => void }) {
  const t = useText();
  const now = useNow();
  const queryClient = useQueryClient();
  const [version, setVersion] = useState(hold.version);
  const twoWeeks = day(new Date(now.getTime() + 14 * 86_400_000));
  const form = useForm({
    initialValues: { reviewOn: twoWeeks, reason: '' },
    validate: checkedBy(ReviewHold.pick({ reviewOn: true, reason: true }), t),
  });
  const review = useMutation(
    trpc.holds.review.mutationOptions({
      meta: { besides: true },
      onSuccess: ({ reviewOn }) => {
        void queryClient.invalidateQueries(trpc.holds.pathFilter());
        void queryClient.invalidateQueries(trpc.cases.counts.queryFilter());
        toast({ says: t(says.saved(reviewOn)) });
        onClose();
      },
    }),
  );
  const reload = async () => {
    const fresh = await queryClient.fetchQuery({ ...trpc.holds.list.queryOptions({}), staleTime: 0 });
    setVersion(fresh.find(({ id }) => id === hold.id)?.version ?? version);
    review.reset();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.moveFor(hold.invoiceNumber))}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form onSubmit={form.onSubmit((values) => review.mutate({ holdId: hold.id, version, ...values }))}>
        <Stack gap="md">
          <Text fz="sm">{t(says.moveWhy)}</Text>
          <ErrorBeside error={review.error} onReload={() => void reload()} />
          <DayInput
            data-autofocus
            label={t(says.newDay)}
            value={form.values.reviewOn}
            onChange={(typed) => form.setFieldValue('reviewOn', typed)}
            error={form.errors.reviewOn}
          />
          <Textarea
            autosize
            minRows={2}
            maxLength={500}
            label={t(says.why)}
            {...form.getInputProps('reason')}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={review.isPending}>
              {t(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
