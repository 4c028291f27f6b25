import { Tooltip } from '@mantine/core';
import { IconShieldCheck, IconShieldQuestion, IconShieldX } from '@tabler/icons-react';
import type { MessageView } from '@underlag/api/cases';
import { useText } from '../../../shared/use-text.tsx';
import { proofWords } from './messages.ts';
import classes from './timeline.module.css';

const looks = {
  verified: { Icon: IconShieldCheck, tone: 'good' },
  unverified: { Icon: IconShieldQuestion, tone: undefined },
  failed: { Icon: IconShieldX, tone: 'late' },
  none: { Icon: IconShieldQuestion, tone: undefined },
} as const;

/** What the sender check found, with its reason on hover and focus. */
export function ProofChip({ proof }: { proof: NonNullable<MessageView['proof']> }) {
  const t = useText();
  const { Icon, tone } = looks[proof.sender];
  return (
    <Tooltip label={t(proof.says)}>
      {/* A chip is no button, but its reason must be reachable by keyboard. */}
      <button
        type="button"
        className={classes.chip}
        data-tone={tone}
        style={{ border: 0, cursor: 'help', minHeight: 24 }}
      >
        <Icon size={14} aria-hidden /> {t(proofWords[proof.sender])}
      </button>
    </Tooltip>
  );
}
