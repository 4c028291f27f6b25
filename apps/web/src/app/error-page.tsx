import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { text } from '@underlag/domain/text';
import { Link, useRouteError } from 'react-router';
import { paths } from '../shared/paths.ts';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { ErrorState } from '../shared/ui/error-state.tsx';
import { useText } from '../shared/use-text.tsx';

const says = {
  title: text('Sidan finns inte', 'There is no such page'),
  why: text(
    'Adressen kan vara felskriven, eller så har det den pekade på flyttats.',
    'The address may be mistyped, or what it pointed to has moved.',
  ),
  home: text('Till mina ärenden', 'To my cases'),
};

/** A page that failed to load or to draw itself. */
export function ErrorPage() {
  const error = useRouteError();
  return <ErrorState level={1} error={error} onRetry={() => location.reload()} />;
}

/** An address that leads nowhere. */
export function NotFoundPage() {
  const t = useText();
  return (
    <EmptyState
      icon={<IconMapQuestion size={32} />}
      title={t(says.title)}
      level={1}
      action={
        <Button component={Link} to={paths.list('mine')} variant="default">
          {t(says.home)}
        </Button>
      }
    >
      <title>{`${t(says.title)} · Underlag`}</title>
      {t(says.why)}
    </EmptyState>
  );
}
