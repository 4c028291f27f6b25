import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BulkCases, CaseRow } from '@underlag/api/cases';
import { useEffect, useRef, useState } from 'react';
import { client, trpc } from '../../api/trpc.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import type { BulkAct } from './bulk-act.ts';
import { BulkChoice } from './bulk-choice.tsx';
import { bulkSays } from './bulk-messages.ts';
import { BulkVerdicts } from './bulk-verdicts.tsx';

interface Props {
  act: BulkAct;
  cases: readonly CaseRow[];
  /** The cases that were refused, when something was done. */
  onClose: (refused: string[] | null) => void;
}

/** Changes several cases: choose, see what will change and what will be refused and why, then the result of each. */
export default function BulkDialog({ act, cases, onClose }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const [frozen] = useState(cases);
  const [choice, setChoice] = useState<BulkCases['act'] | null>(null);
  const [settled] = useDebouncedValue(choice, 250);
  const input = frozen.map(({ id, version }) => ({ caseId: id, version }));
  const preview = useQuery({
    queryKey: ['bulk preview', input, settled],
    queryFn: () => (settled ? client.cases.bulk.mutate({ cases: input, act: settled, dryRun: true }) : []),
    enabled: settled !== null,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const run = useMutation(
    trpc.cases.bulk.mutationOptions({
      meta: { besides: true },
      onSettled: () => void queryClient.invalidateQueries(trpc.cases.pathFilter()),
    }),
  );
  const possible = preview.data?.filter(({ ok }) => ok) ?? [];
  const close = () => onClose(run.data ? run.data.filter(({ ok }) => !ok).map(({ caseId }) => caseId) : null);
  const go = () =>
    choice &&
    run.mutate({
      cases: input.filter(({ caseId }) => possible.some((verdict) => verdict.caseId === caseId)),
      act: choice,
      dryRun: false,
    });
  const ready = choice !== null && choice === settled && !preview.isFetching && possible.length > 0;
  return (
    <Modal
      opened
      onClose={close}
      title={t(bulkSays.titles[act.do](frozen.length))}
      size="lg"
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <Stack gap="md">
        {!run.data && <BulkChoice act={act} cases={frozen} onChoose={setChoice} />}
        {preview.error && <ErrorBeside error={preview.error} />}
        <ErrorBeside error={run.error} />
        {run.data ? (
          <BulkVerdicts cases={frozen} verdicts={run.data} done />
        ) : (
          choice &&
          (preview.data ? (
            <BulkVerdicts cases={frozen} verdicts={preview.data} />
          ) : (
            <Alert color="gray">{t(bulkSays.checking)}</Alert>
          ))
        )}
        <Group justify="flex-end">
          {run.data ? (
            <DoneButton onClick={close} />
          ) : (
            <>
              <Button variant="default" onClick={close}>
                {t(words.cancel)}
              </Button>
              <Button disabled={!ready} loading={run.isPending} onClick={go}>
                {t(bulkSays.run(possible.length || frozen.length))}
              </Button>
            </>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

/** The button that was pressed is gone: the next press ends the dialog, and nothing behind it. */
function DoneButton({ onClick }: { onClick: () => void }) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Button ref={button} onClick={onClick}>
      {t(bulkSays.close)}
    </Button>
  );
}
