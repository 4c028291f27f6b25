import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ImportRunView } from '@underlag/api/imports';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { RefusalHint } from '../../shared/ui/refusal-hint.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './imports.module.css';
import { says } from './messages.ts';

const onlyWishes = ['contacts', 'authorities'];

/** The decision about a checked file: write it, without its faulty rows where there are any, or not. */
export function DecideWriting({ run }: { run: ImportRunView }) {
  const t = useText();
  const queryClient = useQueryClient();
  const [skipFaulty, setSkipFaulty] = useState(false);
  const { id, version, newRows, changedRows, faultyRows, refusals } = run;
  const options = {
    meta: { besides: true },
    onSettled: () => void queryClient.invalidateQueries(trpc.imports.pathFilter()),
  };
  const write = useMutation(trpc.imports.write.mutationOptions(options));
  const cancel = useMutation(trpc.imports.cancel.mutationOptions(options));
  const refusal = refusals.write ?? (faultyRows > 0 && !skipFaulty ? says.faultyStop : null);
  return (
    <section className={classes.part} aria-labelledby="decide-writing">
      <Title order={2} id="decide-writing">
        {t(says.decide)}
      </Title>
      <Stack gap="sm">
        {onlyWishes.includes(run.kind) && <Text fz="sm">{t(says.wishes)}</Text>}
        {faultyRows > 0 && !refusals.write && (
          <Checkbox
            label={t(says.skipFaulty(faultyRows))}
            checked={skipFaulty}
            onChange={(event) => setSkipFaulty(event.currentTarget.checked)}
          />
        )}
        {refusal && (
          <Text fz="sm" c="dimmed">
            {t(refusal)}
          </Text>
        )}
        <Group gap="sm">
          <RefusalHint refusal={refusal}>
            <Button
              data-disabled={refusal ? true : undefined}
              aria-disabled={refusal ? true : undefined}
              loading={write.isPending}
              onClick={() => !refusal && write.mutate({ id, version, skipFaulty })}
            >
              {t(says.write(newRows + changedRows))}
            </Button>
          </RefusalHint>
          {!refusals.cancel && (
            <Button
              variant="default"
              loading={cancel.isPending}
              onClick={() => cancel.mutate({ id, version })}
            >
              {t(says.discard)}
            </Button>
          )}
        </Group>
        <ErrorBeside error={write.error ?? cancel.error} />
      </Stack>
    </section>
  );
}
