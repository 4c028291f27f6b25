import { Anchor, Button, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCalculator, IconInfoCircle } from '@tabler/icons-react';
import type { OverlapView } from '@underlag/api/overlap';
import { caseType } from '@underlag/domain/case-types';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import { day, kronor } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './ending.module.css';
import { overlapWords as words } from './overlap-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** How much of an invoice is for time after the agreement's end, how that was counted, and where the end comes from. */
export function OverlapPanel() {
  const t = useText();
  const { overlap, typeKey, agreement, invoice } = useDesk().record;
  if (typeKey !== 'post_termination_billing') return null;
  return (
    <SidePanel title={t(words.title)} beside={overlap && <Outcome outcome={overlap.outcome} />}>
      {overlap ? (
        <Overlap overlap={overlap} />
      ) : (
        <Text fz="sm" c="dimmed">
          {t(agreement && invoice ? words.otherAgreement : words.notLinked)}
        </Text>
      )}
    </SidePanel>
  );
}

const icons = {
  no_end: IconAlertTriangle,
  no_period: IconAlertTriangle,
  before_end: IconInfoCircle,
  part: IconCalculator,
  full: IconCalculator,
};

function Outcome({ outcome }: Pick<OverlapView, 'outcome'>) {
  const t = useText();
  const Icon = icons[outcome];
  return (
    <span className={side.decided}>
      <span className={side.mark} data-tone={outcome.startsWith('no_') ? 'soon' : undefined}>
        <Icon size={16} aria-hidden />
      </span>
      {t(words.outcomes[outcome])}
    </span>
  );
}

function Overlap({ overlap }: { overlap: OverlapView }) {
  const t = useText();
  const { count, period, endDate } = overlap;
  const facts: [string, ReactNode][] = [];
  if (period)
    facts.push([
      t(words.period),
      `${period.from} – ${period.to}${period.isStated ? `, ${t(words.stated)}` : ''}`,
    ]);
  if (endDate) facts.push([t(words.endDate), day(endDate)], [t(words.source), <Source key="source" />]);
  if (count) facts.push([t(words.after), t(words.of(count.afterDays, count.allDays))]);
  if (count && count.creditedOre > 0) facts.push([t(words.credited), kronor(count.creditedOre)]);
  if (count && count.creditOre > 0)
    facts.push([
      t(words.due),
      <span key="due" className={classes.end}>
        {kronor(count.dueOre)}
      </span>,
    ]);
  return (
    <>
      <dl className={side.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Steps steps={overlap.steps} />
      {count && count.creditOre > 0 && <Lines lines={count.lines} />}
      {!endDate && <Terminations />}
    </>
  );
}

/** The approved termination that the end date rests on, if it may be seen. */
function Source() {
  const t = useText();
  const endedBy = useDesk().record.overlap?.endedBy;
  if (!endedBy) return t(words.register);
  const { number, approvedOn, letters } = endedBy;
  return (
    <>
      <Anchor component={Link} to={paths.case(number)} fz="sm">
        {t(words.approvedIn(number))}
      </Anchor>
      <Text fz="xs" c="dimmed">
        {t(words.approvedOn(day(approvedOn), letters))}
      </Text>
    </>
  );
}

function Steps({ steps }: Pick<OverlapView, 'steps'>) {
  const t = useText();
  const id = useId();
  const shown = (figure: OverlapView['steps'][number]['figure']) => {
    if (!figure) return '–';
    if ('date' in figure) return day(figure.date);
    return 'days' in figure ? t(words.days(figure.days)) : kronor(figure.ore);
  };
  return (
    <>
      <h3 id={id} className={classes.heading}>
        {t(words.steps)}
      </h3>
      <ol className={classes.steps} aria-labelledby={id}>
        {steps.map(({ figure, says }) => (
          <li key={says.en}>
            <span>{shown(figure)}</span>
            <span>{t(says)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Lines({ lines }: { lines: NonNullable<OverlapView['count']>['lines'] }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (lines.length < 2) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        mt="xs"
        className="no-print"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(words.showLines(lines.length))}
      </Button>
      {isOpen && (
        <section className={side.lines} aria-label={t(words.lines)}>
          <Table fz="xs" verticalSpacing={4} horizontalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t(words.line)}</Table.Th>
                <Table.Th className={side.amount}>{t(words.lineTotal)}</Table.Th>
                <Table.Th className={side.amount}>{t(words.lineCredit)}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map(({ text, totalOre, creditOre }) => (
                <Table.Tr key={`${text} ${totalOre}`}>
                  <Table.Td>{text}</Table.Td>
                  <Table.Td className={side.amount}>{kronor(totalOre)}</Table.Td>
                  <Table.Td className={side.amount}>{kronor(creditOre)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </section>
      )}
    </>
  );
}

/** Where a notice may be found: cases about terminating the agreement. */
function Terminations() {
  const t = useText();
  const terminations = useDesk().record.overlap?.terminations ?? [];
  const { states } = caseType('cancellation');
  return (
    <>
      <Title order={3} mt="md" mb={6}>
        {t(words.terminations)}
      </Title>
      {terminations.length === 0 && (
        <Text fz="sm" c="dimmed">
          {t(words.noTerminations)}
        </Text>
      )}
      <ul className={side.list}>
        {terminations.map(({ id, number, state }) => (
          <li key={id}>
            <Anchor component={Link} to={paths.case(number)} fz="sm">
              {number}
            </Anchor>
            <Text fz="xs" c="dimmed">
              {t(states[state]?.name ?? { sv: state, en: state })}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
