import { IconAlertTriangle, IconBell, IconCheck, IconUser } from '@tabler/icons-react';
import type { ApprovalRow } from '@underlag/api/approvals';
import { dateTime } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './approvals.module.css';
import { says } from './messages.ts';

/** That it is one's own request, that somebody has said yes already, and how far it has been brought up: with icon, word and colour. */
export function Marks({ row }: { row: Pick<ApprovalRow, 'mine' | 'remindedAt' | 'escalatedAt' | 'steps'> }) {
  const t = useText();
  const { mine, remindedAt, escalatedAt, steps } = row;
  return (
    <>
      {mine && (
        <span className={classes.mark}>
          <IconUser size={13} aria-hidden /> {t(says.mine)}
        </span>
      )}
      {steps.length > 0 && (
        <span className={classes.mark}>
          <IconCheck size={13} aria-hidden /> {t(says.saidYes(steps.length))}
        </span>
      )}
      {escalatedAt ? (
        <span className={classes.mark} data-tone="late" title={dateTime(escalatedAt)}>
          <IconAlertTriangle size={13} aria-hidden /> {t(says.escalated)}
        </span>
      ) : (
        remindedAt && (
          <span className={classes.mark} data-tone="soon" title={dateTime(remindedAt)}>
            <IconBell size={13} aria-hidden /> {t(says.reminded)}
          </span>
        )
      )}
    </>
  );
}
