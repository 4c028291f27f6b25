import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { type RegisterState, writeRegisterState } from './register-state.ts';
import classes from './registers.module.css';

/** How many rows there are here, and the pages before and after. */
export function RegisterPager({
  state,
  next,
  rows,
}: {
  state: RegisterState;
  next: string | null;
  rows: number;
}) {
  const t = useText();
  const { trail } = state;
  const to = (places: readonly string[]) => `?${writeRegisterState({ ...state, trail: places })}`;
  if (!next && trail.length === 0)
    return (
      <p className={classes.pager} role="status">
        {rows > 0 && t(says.rows(rows))}
      </p>
    );
  return (
    <nav className={`${classes.pager} no-print`} aria-label={t(says.pages)}>
      <span role="status">{t(says.page(trail.length + 1, rows))}</span>
      {trail.length > 0 && (
        <Button
          component={Link}
          to={to(trail.slice(0, -1))}
          size="compact-sm"
          variant="default"
          leftSection={<IconChevronLeft size={14} aria-hidden />}
        >
          {t(says.previous)}
        </Button>
      )}
      {next && (
        <Button
          component={Link}
          to={to([...trail, next])}
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronRight size={14} aria-hidden />}
        >
          {t(says.next)}
        </Button>
      )}
    </nav>
  );
}
