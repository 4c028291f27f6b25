import { Button, Text } from '@mantine/core';
import { IconMailQuestion } from '@tabler/icons-react';
import { caseType } from '@underlag/domain/case-types';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { RefusalHint } from '../../../shared/ui/refusal-hint.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { showUndoToast } from '../composer/undo-toast.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { useUndo } from '../use-undo.ts';
import { messages } from './messages.ts';

/** One message to the requester that asks for all that is missing or not right, and only that; it can be called back for 15 seconds. */
export function AskMissing() {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const undo = useUndo();
  const { fields } = caseType(record.typeKey);
  const wrong = (record.enrolment?.findings ?? []).filter(({ problem }) => problem === 'wrong');
  const asked = [...record.missing, ...wrong].flatMap(({ field }) =>
    fields[field]?.ask ? [t(fields[field].name)] : [],
  );
  const refusal =
    asked.length === 0 ? messages.nothingToAsk : record.requester.address ? null : messages.noAddress;
  const ask = () => {
    if (refusal) return;
    void give({
      act: acts.ask,
      send: (version) => client.cases.askMissing.mutate({ caseId: record.id, version }),
      done: (scheduled) => showUndoToast(scheduled, () => void undo(scheduled.deliveryId)),
    });
  };
  return (
    <div className="no-print" style={{ marginTop: 12 }}>
      <RefusalHint refusal={refusal}>
        <Button
          size="compact-md"
          variant="light"
          fullWidth
          leftSection={<IconMailQuestion size={16} aria-hidden />}
          loading={isPending}
          data-disabled={refusal ? true : undefined}
          aria-disabled={refusal !== null}
          onClick={ask}
        >
          {t(messages.ask)}
        </Button>
      </RefusalHint>
      {asked.length > 0 && (
        <Text fz="xs" c="dimmed" mt={4}>
          {t(messages.askHint(asked.join(', ')))}
        </Text>
      )}
      <ErrorBeside error={error} />
    </div>
  );
}
