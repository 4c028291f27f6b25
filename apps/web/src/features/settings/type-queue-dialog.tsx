import { Alert, Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { QueueSettings } from '@underlag/api/settings';
import { useState } from 'react';
import { errorOf, fieldError } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './queue-settings-messages.ts';
import { shared } from './settings-words.ts';

interface Props {
  type: QueueSettings['types'][number];
  queues: QueueSettings['queues'];
  onClose: () => void;
}

/** Chooses another queue for a type's new cases, and says before what stays and who works there. */
export function TypeQueueDialog({ type, queues, onClose }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const [version, setVersion] = useState(type.version);
  const [queue, setQueue] = useState(type.queue);
  const name = t(caseNames[type.typeKey]?.name) || type.typeKey;
  const queueName = (key: string) => t(queues.find((each) => each.key === key)?.name) || key;
  const set = useMutation(
    trpc.settings.setTypeQueue.mutationOptions({
      meta: { besides: true },
      onSuccess: (settings) => {
        queryClient.setQueryData(trpc.settings.queues.queryKey(), settings);
        toast({ says: t(says.moved(name, queueName(queue))) });
        onClose();
      },
    }),
  );
  const reload = async () => {
    const options = { ...trpc.settings.queues.queryOptions(), staleTime: 0 };
    const { types } = await queryClient.fetchQuery(options);
    setVersion(types.find(({ typeKey }) => typeKey === type.typeKey)?.version ?? version);
    set.reset();
  };
  const open = type.open.reduce((sum, { cases }) => sum + cases, 0);
  const workers = queues.find(({ key }) => key === queue)?.workers ?? 0;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.move(name))}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          set.mutate({ typeKey: type.typeKey, version, queue });
        }}
      >
        <Stack gap="md">
          <ErrorBeside error={set.error} onReload={() => void reload()} />
          <Select
            data-autofocus
            allowDeselect={false}
            label={t(shared.queue)}
            data={queues.map((each) => ({ value: each.key, label: t(each.name) }))}
            value={queue}
            onChange={(chosen) => {
              set.reset();
              setQueue(chosen ?? queue);
            }}
            error={set.error && t(fieldError(errorOf(set.error), 'queue'))}
          />
          {queue !== type.queue && (
            <Stack gap="xs" role="status">
              <Text fz="sm">
                {t(says.stay(open, type.open.map((each) => queueName(each.queue)).join(', ')))}
              </Text>
              {workers > 0 && <Text fz="sm">{t(says.workedBy(workers))}</Text>}
              {workers === 0 && (
                <Alert
                  color="yellow"
                  icon={<IconAlertTriangle size={18} />}
                  styles={{ message: { color: 'var(--mantine-color-text)' } }}
                >
                  {t(says.workedByNobody)}
                </Alert>
              )}
            </Stack>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={set.isPending}>
              {t(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
