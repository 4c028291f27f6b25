import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCalculator, IconCheck } from '@tabler/icons-react';
import type { EndingView } from '@underlag/api/letters';
import { caseType, endLetter } from '@underlag/domain/case-types';
import { useId } from 'react';
import { day } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { CaseLetters } from './case-letters.tsx';
import classes from './ending.module.css';
import { endingWords as words } from './ending-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** When the agreement of a termination ends, how that was found, and the letters that confirm it. */
export function EndingPanel() {
  const t = useText();
  const { record } = useDesk();
  const { ending, agreement, typeKey, fields } = record;
  if (caseType(typeKey).act(fields) !== 'cancel_agreement') return null;
  return (
    <SidePanel title={t(words.title)} beside={ending && <Standing approved={ending.approved} />}>
      {ending ? (
        <Ending ending={ending} />
      ) : (
        <Text fz="sm" c="dimmed">
          {t(agreement ? words.noNotice : words.noAgreement)}
        </Text>
      )}
      <CaseLetters kind={endLetter} title={t(words.letters)} />
    </SidePanel>
  );
}

function Standing({ approved }: Pick<EndingView, 'approved'>) {
  const t = useText();
  const Icon = approved ? IconCheck : IconCalculator;
  return (
    <span className={side.decided}>
      <span className={side.mark} data-tone={approved ? 'good' : undefined}>
        <Icon size={16} aria-hidden />
      </span>
      {t(approved ? words.approved : words.reckoned)}
    </span>
  );
}

function Ending({ ending }: { ending: EndingView }) {
  const t = useText();
  const steps = useId();
  const { endDate, lastServiceDay, received, lastPeriod, alreadyEnded } = ending;
  const facts: [string, string][] = [
    [t(words.endDate), day(endDate)],
    [t(words.lastDay), day(lastServiceDay)],
    [t(words.received), day(received)],
    [t(words.lastPeriod), t(words.period(day(lastPeriod.from), day(lastPeriod.to)))],
  ];
  return (
    <>
      {alreadyEnded && (
        <div className={side.decided}>
          <span className={side.mark} data-tone="late">
            <IconAlertTriangle size={16} aria-hidden />
          </span>
          {t(words.alreadyEnded)}
        </div>
      )}
      <dl className={side.facts}>
        {facts.map(([name, value], index) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd className={index === 0 ? classes.end : undefined}>{value}</dd>
          </div>
        ))}
      </dl>
      <h3 id={steps} className={classes.heading}>
        {t(words.steps)}
      </h3>
      <ol className={classes.steps} aria-labelledby={steps}>
        {ending.steps.map((step) => (
          <li key={`${step.date} ${step.says.en}`}>
            <time dateTime={step.date}>{day(step.date)}</time>
            <span>{t(step.says)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
