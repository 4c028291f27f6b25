import { Anchor, Text } from '@mantine/core';
import { IconCircleCheck, IconShieldX } from '@tabler/icons-react';
import type { RightRow } from '@underlag/api/rights';
import { Link } from 'react-router';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './authority.module.css';
import { authorityWords as words } from './authority-messages.ts';
import side from './side.module.css';

/** The rows of the register that the decision looked at. */
export function RightRows({ rows }: { rows: readonly RightRow[] }) {
  const t = useText();
  const { customer } = useDesk().record;
  if (rows.length === 0 || !customer) return null;
  return (
    <details className={classes.fold}>
      <summary>{t(words.rows(rows.length))}</summary>
      <div className={classes.inside}>
        <ul className={side.list}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
        <Anchor component={Link} to={paths.customer(customer.id)} fz="sm">
          {t(words.toRegister)}
        </Anchor>
      </div>
    </details>
  );
}

function Row({ row }: { row: RightRow }) {
  const t = useText();
  const { contact, scope, target, validFrom, validTo, revokedOn, reviewOn, reviewOverdue } = row;
  const stands = row.standing === 'in_force' && !reviewOverdue;
  const Icon = stands ? IconCircleCheck : IconShieldX;
  const standing =
    row.standing === 'in_force' && reviewOverdue ? words.overdue : words.standings[row.standing];
  return (
    <li className={side.card}>
      <div className={side.row}>
        <Text span fz="sm" fw={600}>
          {contact.name}
        </Text>
        <span className={side.decided}>
          <span className={side.mark} data-tone={stands ? 'good' : 'late'}>
            <Icon size={16} aria-hidden />
          </span>
          {t(standing)}
        </span>
      </div>
      <Text fz="sm">{t(scope)}</Text>
      <Text fz="xs" c="dimmed">
        {t(target)} · {t(revokedOn ? words.revokedOn(revokedOn) : words.valid(validFrom, validTo))} ·{' '}
        {t(words.reviewOn(reviewOn))}
      </Text>
    </li>
  );
}
