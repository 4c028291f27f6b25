import { Text } from '@mantine/core';
import type { CureView } from '@underlag/api/rights';
import { useText } from '../../../shared/use-text.tsx';
import classes from './authority.module.css';
import { authorityWords } from './authority-messages.ts';
import { ProofStep } from './proof-step.tsx';

/** The steps that would help, each with the button that takes it, or why it cannot be taken now. */
export function ProofSteps({ cures }: { cures: readonly CureView[] }) {
  const t = useText();
  const isEnough = cures.some(({ kind, leadsTo }) => kind !== 'override' && leadsTo === 'allow');
  return (
    <ul className={classes.steps}>
      {cures.map((cure) => (
        <li key={cure.kind} className={classes.step}>
          <span>
            {t(cure.says)}
            {isEnough && cure.leadsTo !== 'allow' && ` ${t(authorityWords.notEnough)}`}
          </span>
          {cure.stopped ? (
            <Text fz="xs" c="dimmed">
              {t(cure.stopped)}
            </Text>
          ) : (
            <ProofStep cure={cure} />
          )}
        </li>
      ))}
    </ul>
  );
}
