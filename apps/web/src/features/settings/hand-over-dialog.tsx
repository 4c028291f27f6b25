import { Anchor, Button, Group, List, Modal, Radio, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './absence-messages.ts';

interface Props {
  person: { id: string; name: string };
  deputy: { name: string } | null;
  close: () => void;
}

/** Hands the open cases of somebody who is away to the deputy or back to the queues, and then says what became of each. */
export function HandOverDialog({ person, deputy, close }: Props) {
  const t = useText();
  const queries = useQueryClient();
  const [to, setTo] = useState<'deputy' | 'queue'>(deputy ? 'deputy' : 'queue');
  const handOver = useMutation({
    ...trpc.cases.handOver.mutationOptions({
      onSuccess: () => void queries.invalidateQueries(trpc.cases.pathFilter()),
    }),
    meta: { besides: true },
  });
  const results = handOver.data;
  const kept = results?.filter(({ ok }) => !ok) ?? [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!handOver.isPending) handOver.mutate({ personId: person.id, to });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t(says.handOverOf(person.name))}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <Radio.Group
            label={t(says.handOverTo)}
            value={to}
            onChange={(value) => setTo(value === 'deputy' ? 'deputy' : 'queue')}
          >
            <Stack gap="xs" mt={4}>
              {deputy && <Radio value="deputy" label={t(says.toDeputy(deputy.name))} />}
              <Radio value="queue" label={t(says.toQueue)} />
            </Stack>
          </Radio.Group>
          <div role="status">
            {results && (
              <Text fz="sm">{t(says.handedOver(results.length - kept.length, results.length))}</Text>
            )}
            {kept.length > 0 && (
              <List size="sm" mt="xs">
                {kept.map(({ caseId, number, says: why }) => (
                  <List.Item key={caseId}>
                    {number && (
                      <Anchor component={Link} to={paths.case(number)} fz="sm">
                        {number}
                      </Anchor>
                    )}{' '}
                    {t(why)}
                  </List.Item>
                ))}
              </List>
            )}
          </div>
          <ErrorBeside error={handOver.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(results ? words.close : words.cancel)}
            </Button>
            <Button type="submit" loading={handOver.isPending}>
              {t(says.handOver)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
