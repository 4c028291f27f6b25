import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconLink, IconX } from '@tabler/icons-react';
import type { CallOutView, CandidateReport } from '@underlag/api/call-outs';
import type { Text as Words } from '@underlag/domain/text';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { RefusalHint } from '../../shared/ui/refusal-hint.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './call-outs.module.css';
import { Mark } from './mark.tsx';
import { says } from './messages.ts';
import { PointsTable, usePoints } from './points-table.tsx';
import type { Answers } from './use-answers.ts';

interface Props {
  callOut: CallOutView;
  report: CandidateReport;
  place: number;
  chosen: boolean;
  answers: Answers;
}

/** One report that may carry the invoice: what it says, its points taken apart, and the answers one can give. */
export function CandidateCard({ callOut, report, place, chosen, answers }: Props) {
  const t = useText();
  const points = usePoints();
  const isLinked = callOut.report?.id === report.id;
  const { refusals, number } = report;
  return (
    <article className={classes.card} data-chosen={chosen || undefined} aria-label={number}>
      <Group justify="space-between" gap="sm" align="flex-start">
        <div>
          <Text fw={600} component="h4" m={0}>
            {place}. {number}
          </Text>
          <Text fz="sm" fw={600}>
            {t(says.points(points(report.score)))}
          </Text>
        </div>
        <Group gap={6}>
          {isLinked && (
            <Mark icon={IconLink} tone="good">
              {t(says.linked)}
            </Mark>
          )}
          {report.answer === 'no' && <Mark icon={IconX}>{t(says.refused)}</Mark>}
        </Group>
      </Group>
      <Text fz="sm">{[report.siteName, report.address].filter(Boolean).join(', ')}</Text>
      <Text fz="sm" c="dimmed">
        {[
          `${dateTime(report.from)}–${dateTime(report.to).slice(11)}`,
          report.alarmReference,
          t(report.action),
          report.centreName,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {report.billedOn.length > 0 && (
        <Text fz="sm">
          {t(says.billedOn)}{' '}
          {report.billedOn.map(({ id, number: other }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <Anchor component={Link} to={paths.callOut(id)} fz="sm">
                {other}
              </Anchor>
            </span>
          ))}
        </Text>
      )}
      {answers.may && (
        <Group gap="sm">
          <Act refusal={refusals.link} label={says.linkTo(number)} onAct={() => answers.link(report)} filled>
            <IconCheck size={14} aria-hidden /> {t(says.link)}
          </Act>
          <Act refusal={refusals.refuse} label={says.refuseOf(number)} onAct={() => answers.refuse(report)}>
            <IconX size={14} aria-hidden /> {t(says.refuse)}
          </Act>
          {report.answer && (
            <Act refusal={refusals.undo} label={says.undoOf(number)} onAct={() => answers.undo(report)}>
              <IconArrowBackUp size={14} aria-hidden /> {t(says.undo)}
            </Act>
          )}
        </Group>
      )}
      <details open={place === 1 || undefined}>
        <summary>{t(says.showPoints)}</summary>
        <PointsTable report={report} />
      </details>
    </article>
  );
}

interface ActProps {
  refusal: Words | null;
  label: Words;
  onAct: () => void;
  filled?: boolean;
  children: ReactNode;
}

function Act({ refusal, label, onAct, filled, children }: ActProps) {
  const t = useText();
  const grey = refusal ? { 'data-disabled': true, 'aria-disabled': true } : {};
  return (
    <RefusalHint refusal={refusal}>
      <Button
        {...grey}
        size="compact-sm"
        variant={filled ? 'filled' : 'default'}
        aria-label={t(label)}
        onClick={onAct}
        classNames={{ label: classes.act }}
      >
        {children}
      </Button>
    </RefusalHint>
  );
}
