import { Text } from '@mantine/core';
import { CaseClock } from '../../../shared/ui/clock-badge.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './case-header.module.css';
import { messages } from './messages.ts';

const order = ['firstResponse', 'nextUpdate', 'solution'] as const;

/** The three clocks of the case; hovering or focusing one shows how it was counted. */
export function CaseClocks() {
  const t = useText();
  const { clocks, clockSteps } = useDesk().record;
  return (
    <dl className={classes.clocks} aria-label={t(messages.clocks)}>
      {order.map((key) => (
        <div key={key} className={classes.clock}>
          <Text component="dt" fz="xs" c="dimmed">
            {t(messages[key])}
          </Text>
          <dd style={{ margin: 0 }}>
            <CaseClock clock={clocks[key]} steps={clockSteps} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
