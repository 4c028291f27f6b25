import { Button, Spoiler, Text } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { caseType } from '@underlag/domain/case-types';
import { client, trpc } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { RefusalHint } from '../../../shared/ui/refusal-hint.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages } from '../composer/messages.ts';
import { showUndoToast } from '../composer/undo-toast.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { useUndo } from '../use-undo.ts';
import { messages as sideWords } from './messages.ts';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** Whole answers that are sent with one press and solve the case; each can be read first and called back after. */
export function QuickAnswers() {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const undo = useUndo();
  const hasAnswers = caseType(record.typeKey).replies.some(({ oneClick }) => oneClick);
  const isOpen = record.can.reply && record.category !== 'done' && hasAnswers;
  const { data } = useQuery({ ...trpc.cases.templates.queryOptions({ caseId: record.id }), enabled: isOpen });
  const answers = data?.filter(({ oneClick }) => oneClick) ?? [];
  if (!isOpen || answers.length === 0) return null;
  const send = (replyKey: string) =>
    void give({
      act: acts.answer,
      send: (version) => client.cases.answer.mutate({ caseId: record.id, version, replyKey }),
      done: (scheduled) => showUndoToast(scheduled, () => void undo(scheduled.deliveryId)),
    });
  return (
    <SidePanel title={t(messages.oneClick)}>
      <Text fz="xs" c="dimmed" mb="sm">
        {t(messages.oneClickHint)}
      </Text>
      <ul className={classes.list}>
        {answers.map(({ key, name, text, empty }) => {
          const refusal = record.requester.address ? null : sideWords.noAddress;
          const isRefused = refusal !== null || empty.length > 0;
          return (
            <li key={key}>
              <RefusalHint refusal={refusal}>
                <Button
                  size="compact-md"
                  variant="default"
                  fullWidth
                  justify="flex-start"
                  leftSection={<IconBolt size={14} aria-hidden />}
                  data-disabled={isRefused || undefined}
                  aria-disabled={isRefused}
                  loading={isPending}
                  onClick={() => !isRefused && send(key)}
                >
                  {t(name)}
                </Button>
              </RefusalHint>
              <Spoiler
                maxHeight={0}
                showLabel={t(messages.preview)}
                hideLabel={t(messages.hidePreview)}
                styles={{ control: { fontSize: 12 } }}
              >
                <Text fz="xs" className={classes.value}>
                  {text}
                </Text>
              </Spoiler>
            </li>
          );
        })}
      </ul>
      <ErrorBeside error={error} />
    </SidePanel>
  );
}
