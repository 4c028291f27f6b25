import { Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { AgreementTermsView } from '@underlag/api/agreement-terms';
import { useId } from 'react';
import { day } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './ending.module.css';
import { termsWords as words } from './overlap-messages.ts';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** The matters that the account manager decides. */
const matters = ['agreement_renewal', 'commercial_terms'];

/** An agreement's term, notice and renewal, how the dates were found, and who answers for it. */
export function TermsPanel() {
  const t = useText();
  const { terms, typeKey } = useDesk().record;
  if (!matters.includes(typeKey)) return null;
  return (
    <SidePanel title={t(words.title)}>
      {terms ? (
        <Terms terms={terms} />
      ) : (
        <Text fz="sm" c="dimmed">
          {t(words.notLinked)}
        </Text>
      )}
    </SidePanel>
  );
}

function Terms({ terms }: { terms: AgreementTermsView }) {
  const t = useText();
  const steps = useId();
  const { notice, renewal, renewsOn, lastNoticeDay, endsOn, manager } = terms;
  const facts: [string, string][] = [
    [t(words.binding), t(words.months(terms.bindingMonths))],
    [t(words.termEnd), day(terms.termEnd)],
    [t(words.notice), t('months' in notice ? words.months(notice.months) : words.days(notice.days))],
    [t(words.renewal), t(typeof renewal === 'number' ? words.renewedBy(renewal) : words.renewals[renewal])],
    ...(renewsOn ? [[t(words.renewsOn), day(renewsOn)] as [string, string]] : []),
    ...(lastNoticeDay ? [[t(words.lastNoticeDay), day(lastNoticeDay)] as [string, string]] : []),
    [t(words.manager), manager.name],
  ];
  return (
    <>
      {endsOn && <Warning>{t(words.ended(day(endsOn)))}</Warning>}
      <dl className={side.facts}>
        {facts.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {manager.email ? (
        <Text fz="sm" mt={4} style={{ overflowWrap: 'anywhere' }}>
          <Anchor href={`mailto:${manager.email}`} fz="sm">
            {manager.email}
          </Anchor>
          {manager.phone && ` · ${manager.phone}`}
        </Text>
      ) : (
        <Warning>{t(words.noEmail)}</Warning>
      )}
      <h3 id={steps} className={classes.heading}>
        {t(words.steps)}
      </h3>
      <ol className={classes.steps} aria-labelledby={steps}>
        {terms.steps.map((step) => (
          <li key={`${step.date} ${step.says.en}`}>
            <time dateTime={step.date}>{day(step.date)}</time>
            <span>{t(step.says)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Warning({ children }: { children: string }) {
  return (
    <div className={side.decided}>
      <span className={side.mark} data-tone="late">
        <IconAlertTriangle size={16} aria-hidden />
      </span>
      {children}
    </div>
  );
}
