import { Text } from '@mantine/core';
import type { FeeFinding } from '@underlag/api/late-fees';
import { useId } from 'react';
import { day, kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { feeWords as words } from './fee-messages.ts';
import classes from './fees.module.css';

/** The interest as it ought to be, step by step, and the rule it was reckoned by; or which rate is missing. */
export function FeeInterest({ interest }: { interest: NonNullable<FeeFinding['interest']> }) {
  const t = useText();
  const id = useId();
  const { totalOre, says, steps } = interest;
  // What is missing stands in the verdict already.
  if (totalOre === null) return null;
  return (
    <div>
      <Text fz="sm" fw={600} id={id}>
        {t(words.interest(kronor(totalOre)))}
      </Text>
      <ol className={classes.steps} aria-labelledby={id}>
        {steps.map((step) => (
          <li key={step.from}>
            <span>{t(words.period(day(step.from), day(step.to), step.days))}</span>
            <span>{kronor(step.ore)}</span>
            <small>{t(step.says)}</small>
          </li>
        ))}
      </ol>
      <Text fz="xs" c="dimmed" mt={4}>
        {t(says)}
      </Text>
    </div>
  );
}
