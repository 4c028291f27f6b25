import {
  IconAlertTriangle,
  IconCalendarDue,
  IconClockExclamation,
  IconPhoneOff,
  IconStack2,
} from '@tabler/icons-react';
import { type ListWish, scopeOf } from '@underlag/api/figure-tables';
import type { Figures } from '@underlag/api/figures';
import { Link } from 'react-router';
import { listAddress } from '../../shared/list-address.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './managers.module.css';
import { says } from './messages.ts';

const kinds = [
  {
    key: 'breached',
    icon: IconAlertTriangle,
    why: says.breachedWhy,
    look: 'late',
    opens: { due: 'breached' },
  },
  { key: 'atRisk', icon: IconClockExclamation, why: says.atRiskWhy, look: 'soon', opens: { due: 'at_risk' } },
  { key: 'dueToday', icon: IconCalendarDue, why: says.dueTodayWhy, look: undefined, opens: { due: 'today' } },
  {
    key: 'contactOverdue',
    icon: IconPhoneOff,
    why: says.contactOverdueWhy,
    look: 'late',
    opens: { contact: 'overdue' },
  },
  { key: 'open', icon: IconStack2, why: says.openWhy, look: undefined, opens: {} },
] as const satisfies readonly { key: keyof Figures['total']; opens: ListWish; [rest: string]: unknown }[];

/** What has to be looked at first, each figure the way to its list. */
export function BigFigures({ figures }: { figures: Figures }) {
  const t = useText();
  const scope = scopeOf(figures.of);
  return (
    <ul className={classes.big} aria-label={t(says.first)}>
      {kinds.map(({ key, icon: Mark, why, look, opens }) => {
        const value = figures.total[key];
        return (
          <li key={key}>
            <Link to={listAddress({ ...scope, ...opens })} data-look={value > 0 ? look : undefined}>
              <span className={classes.name}>
                <Mark size={18} aria-hidden />
                {t(says[key])}
              </span>
              <strong>{value}</strong>
              <span className={classes.why}>{t(why)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
