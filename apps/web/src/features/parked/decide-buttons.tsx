import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconArchive, IconFolderPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ParkedRow } from '@underlag/api/registers';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Open as a case, or put aside with a reason; then on to the next one. */
export function DecideButtons({ item, nextId }: { item: ParkedRow; nextId: string | null }) {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const decide = useMutation(
    trpc.parked.decide.mutationOptions({
      meta: { besides: true },
      onSuccess: (opened) => {
        setAsking(false);
        void queryClient.invalidateQueries(trpc.parked.list.queryFilter());
        void queryClient.invalidateQueries(trpc.cases.counts.queryFilter());
        void navigate(nextId ? paths.parkedItem(nextId) : paths.parked);
        toast(
          opened
            ? {
                says: t(says.opened(opened.number)),
                action: { label: t(says.goThere), run: () => void navigate(paths.case(opened.number)) },
              }
            : { says: t(says.discarded) },
        );
      },
    }),
  );
  const reload = () => {
    decide.reset();
    void queryClient.invalidateQueries(trpc.parked.pathFilter());
  };
  const row = { id: item.id, version: item.version };
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <Button
          size="compact-md"
          h={32}
          leftSection={<IconFolderPlus size={16} />}
          loading={decide.isPending && !asking}
          onClick={() => decide.mutate({ ...row, decision: 'open_case' })}
        >
          {t(says.openCase)}
        </Button>
        <Button
          size="compact-md"
          h={32}
          variant="default"
          leftSection={<IconArchive size={16} />}
          onClick={() => setAsking(true)}
        >
          {t(says.discard)}
        </Button>
      </Group>
      {!asking && <ErrorBeside error={decide.error} onReload={reload} />}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t(says.discardTitle)}
        closeButtonProps={{ 'aria-label': t(words.close) }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (reason.trim()) decide.mutate({ ...row, decision: 'discard', reason: reason.trim() });
          }}
        >
          <Stack gap="md">
            <Text fz="sm">{t(says.discardWhy)}</Text>
            <ErrorBeside error={decide.error} onReload={reload} />
            <Textarea
              data-autofocus
              required
              maxLength={500}
              autosize
              minRows={2}
              label={t(says.reason)}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsking(false)}>
                {t(words.cancel)}
              </Button>
              <Button type="submit" loading={decide.isPending} disabled={!reason.trim()}>
                {t(says.discard)}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </Stack>
  );
}
