import { IconCircleCheck, IconHelpHexagon, IconInfoCircle, IconShieldX } from '@tabler/icons-react';
import type { ReasonView } from '@underlag/api/rights';
import { useText } from '../../../shared/use-text.tsx';
import classes from './authority.module.css';
import { authorityWords } from './authority-messages.ts';

const icons = {
  supports: IconCircleCheck,
  condition: IconInfoCircle,
  needs_proof: IconHelpHexagon,
  deny: IconShieldX,
};

/** The reasons of a decision in the order they were found, each with what it weighs. */
export function Reasons({ reasons }: { reasons: readonly ReasonView[] }) {
  const t = useText();
  return (
    <ol className={classes.reasons}>
      {reasons.map(({ code, weight, says, row }) => {
        const Icon = icons[weight];
        return (
          <li key={`${code} ${row}`} className={classes.reason} data-weight={weight}>
            <Icon size={16} role="img" aria-label={t(authorityWords.weights[weight])} />
            <span>{t(says)}</span>
          </li>
        );
      })}
    </ol>
  );
}
