import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { caseType, proposeType } from '@underlag/domain/case-types';
import { useState } from 'react';
import { client, trpc } from '../../../api/trpc.ts';
import { useHotkeys } from '../../../shared/hotkeys.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages } from '../composer/messages.ts';
import { showUndoToast } from '../composer/undo-toast.tsx';
import { acts } from '../messages.ts';
import { goTo, places } from '../places.ts';
import { useCommand } from '../use-command.ts';
import { useUndo } from '../use-undo.ts';
import { messages as sideWords } from './messages.ts';
import { QuickAnswer } from './quick-answer.tsx';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** Whole answers that are sent with one press and solve the case; the one that fits the message's words stands first. */
export function QuickAnswers() {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const undo = useUndo();
  const [withAll, setWithAll] = useState(false);
  // An administrator says which answers go with one press; a type that none can end has none.
  const hasAnswers = Object.hasOwn(caseType(record.typeKey).moves, 'resolve');
  const isOpen = record.can.reply && record.category !== 'done' && hasAnswers;
  const { data } = useQuery({ ...trpc.cases.templates.queryOptions({ caseId: record.id }), enabled: isOpen });
  const answers = data?.filter(({ oneClick }) => oneClick) ?? [];
  useHotkeys(
    isOpen && answers.length > 0
      ? [{ keys: 'b', name: sideWords.toAnswer, run: () => void goTo(places.quickAnswer) }]
      : [],
  );
  if (!isOpen || answers.length === 0) return null;
  const incoming = record.timeline.find((entry) => entry.kind === 'message' && entry.direction === 'in');
  const fits =
    incoming?.kind === 'message' ? (proposeType(incoming.subject, incoming.text)?.reply ?? null) : null;
  const fitting = answers.filter(({ key }) => key === fits);
  const others = answers.filter(({ key }) => key !== fits);
  const shown = withAll ? [...fitting, ...others] : fitting;
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
      <ul className={classes.list} id={places.quickAnswer}>
        {shown.map((answer) => (
          <QuickAnswer
            key={answer.key}
            answer={answer}
            isFitting={answer.key === fits}
            isPending={isPending}
            send={() => send(answer.key)}
          />
        ))}
      </ul>
      {others.length > 0 && (
        <Button
          size="compact-xs"
          variant="subtle"
          mt={6}
          className="no-print"
          aria-expanded={withAll}
          onClick={() => setWithAll(!withAll)}
        >
          {t(withAll ? messages.fewerAnswers : messages.moreAnswers(others.length))}
        </Button>
      )}
      <ErrorBeside error={error} />
    </SidePanel>
  );
}
