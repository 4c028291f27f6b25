import { Alert, Anchor, List, Stack, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconCopy, IconFileOff, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CallOutView } from '@underlag/api/call-outs';
import { useState } from 'react';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { useHotkeys } from '../../shared/hotkeys.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorBeside, ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { CallOutFacts } from './call-out-facts.tsx';
import classes from './call-outs.module.css';
import { CandidateCard } from './candidate-card.tsx';
import { answerWords, says } from './messages.ts';
import { usePoints } from './points-table.tsx';
import { useAnswers } from './use-answers.ts';

/** One call-out invoice beside the list. */
export function CallOutItem({ invoiceId, back }: { invoiceId: string; back: string }) {
  const t = useText();
  const { data, error, refetch } = useQuery(trpc.callOuts.get.queryOptions({ invoiceId }));
  return (
    <section
      className={classes.item}
      aria-label={data ? t(says.invoice(data.invoiceNumber)) : t(words.loading)}
    >
      <Anchor component={Link} to={back} fz="sm" hiddenFrom="md">
        <IconArrowLeft size={14} aria-hidden /> {t(words.back)}
      </Anchor>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={10} />}
      {data && <Opened callOut={data} onReload={() => void refetch()} />}
    </section>
  );
}

/** How many reports can be chosen by a key. */
const byKey = 9;

function Opened({ callOut, onReload }: { callOut: CallOutView; onReload: () => void }) {
  const t = useText();
  const answers = useAnswers(callOut);
  const { candidates } = callOut;
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen =
    candidates.find(({ id }) => id === (chosenId ?? callOut.report?.id)) ?? candidates[0] ?? null;
  useHotkeys([
    ...candidates.slice(0, byKey).map(({ id }, index) => ({
      keys: String(index + 1),
      name: says.pickKey(index + 1),
      run: () => setChosenId(id),
    })),
    { keys: 'l', name: says.linkKey, run: () => chosen && answers.link(chosen) },
    { keys: 'f', name: says.refuseKey, run: () => chosen && answers.refuse(chosen) },
    { keys: 'u', name: says.undoKey, run: () => chosen && answers.undo(chosen) },
  ]);
  const reload = () => {
    answers.reset();
    onReload();
  };
  return (
    <Stack gap="md">
      <Title order={2}>{t(says.invoice(callOut.invoiceNumber))}</Title>
      <CallOutFacts callOut={callOut} />
      <Doubles callOut={callOut} />
      <Alert role="note" color="gray" icon={<IconInfoCircle size={18} />} title={t(says.verdict)}>
        <Text fz="sm">{t(callOut.verdict)}</Text>
      </Alert>
      <ErrorBeside error={answers.error} onReload={reload} />
      {candidates.length === 0 ? (
        <EmptyState icon={<IconFileOff size={32} />} title={t(says.noReports)}>
          {t(says.noReportsWhy)}
        </EmptyState>
      ) : (
        <>
          <Title order={3}>{t(says.reports)}</Title>
          {candidates.map((report, index) => (
            <CandidateCard
              key={report.id}
              callOut={callOut}
              report={report}
              place={index + 1}
              chosen={chosen?.id === report.id}
              answers={answers}
            />
          ))}
        </>
      )}
      <Answered callOut={callOut} />
    </Stack>
  );
}

function Doubles({ callOut: { doubles } }: { callOut: CallOutView }) {
  const t = useText();
  if (doubles.length === 0) return null;
  return (
    <Alert
      role="note"
      color="yellow"
      icon={<IconCopy size={18} />}
      title={t(says.doubled)}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Text fz="sm">
        {t(says.doubledWhy)}
        {doubles.map(({ id, number }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            <Anchor component={Link} to={paths.callOut(id)} fz="sm">
              {t(says.invoice(number))}
            </Anchor>
          </span>
        ))}
      </Text>
    </Alert>
  );
}

function Answered({ callOut: { answers } }: { callOut: CallOutView }) {
  const t = useText();
  const points = usePoints();
  if (answers.length === 0) return null;
  return (
    <div>
      <Title order={3}>{t(says.answers)}</Title>
      <List fz="sm">
        {answers.map(({ id, at, reportNumber, answer, by, score }) => (
          <List.Item key={id}>
            {dateTime(at)}: {reportNumber} {t(answerWords[answer])}, {by ?? t(says.byMachine)} (
            {t(says.points(points(score)))})
          </List.Item>
        ))}
      </List>
    </div>
  );
}
