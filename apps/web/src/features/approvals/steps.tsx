import { Text, Title } from '@mantine/core';
import { IconCheck, IconHourglass } from '@tabler/icons-react';
import type { ApprovalView } from '@underlag/api/approvals';
import { dateTime, kronor } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './approvals.module.css';
import { says } from './messages.ts';

/** Who has said yes so far, for whom if they stood in, and what is left; nothing where no money is asked for and nobody has. */
export function Steps({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const { steps, amountOre, state } = approval;
  if (steps.length === 0 && (amountOre === null || state !== 'open')) return null;
  return (
    <section>
      <Title order={2}>{t(says.steps)}</Title>
      <ol className={classes.steps}>
        {steps.map(({ by, standsInFor, at, note }, index) => {
          const isLast = state === 'approved' && index === steps.length - 1;
          return (
            <li key={by.id}>
              <IconCheck size={15} aria-hidden color="var(--u-good)" />
              <span>
                {t(says.step(by.name, standsInFor?.name ?? null))}{' '}
                <Text span fz="sm" c="dimmed">
                  {t(isLast ? says.finished : says.passedOn)} {dateTime(at)}
                </Text>
                {note && (
                  <Text fz="sm" style={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
                    {note}
                  </Text>
                )}
              </span>
            </li>
          );
        })}
        {state === 'open' && (
          <li>
            <IconHourglass size={15} aria-hidden color="var(--u-soon)" />
            <span>{t(amountOre === null ? says.leftAny : says.leftLimit(kronor(amountOre)))}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
