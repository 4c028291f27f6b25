import { Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './queue.module.css';
import { nextPage, previousPage, type QueueState } from './queue-state.ts';

/** To the page after and the page before; absent when everything fits on one. */
export function Pager({ state, next, rows }: { state: QueueState; next: string | null; rows: number }) {
  const t = useText();
  if (!next && state.trail.length === 0) return null;
  return (
    <nav className={classes.pager} aria-label={t(says.pages)}>
      <span>{t(says.page(state.trail.length + 1, rows))}</span>
      {state.trail.length > 0 && (
        <Button
          component={Link}
          to={`?${previousPage(state)}`}
          size="compact-sm"
          variant="default"
          leftSection={<IconChevronLeft size={14} />}
        >
          {t(says.previous)}
        </Button>
      )}
      {next && (
        <Button
          component={Link}
          to={`?${nextPage(state, next)}`}
          size="compact-sm"
          variant="default"
          rightSection={<IconChevronRight size={14} />}
        >
          {t(says.next)}
        </Button>
      )}
    </nav>
  );
}
