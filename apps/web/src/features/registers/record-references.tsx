import { Anchor, Text, Title } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { RecordView, RecordReferences as References } from '@underlag/api/register-records';
import { useId } from 'react';
import { Link } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { addressOf, listOf } from './register-state.ts';
import classes from './registers.module.css';

/** What refers to a row, by kind: how many, the first of them, and the way to all. */
export function RecordReferences({ record: { register, id } }: { record: RecordView }) {
  const t = useText();
  const { data, error, refetch } = useQuery(trpc.registers.references.queryOptions({ register, id }));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const found = data.filter(({ count }) => count > 0);
  if (found.length === 0)
    return (
      <EmptyState icon={<IconLinkOff size={32} />} title={t(says.noReferences)}>
        {t(says.noReferencesWhy)}
      </EmptyState>
    );
  return (
    <div className={classes.part} style={{ gap: 24 }}>
      {found.map((kind) => (
        <Kind key={kind.register} kind={kind} of={{ register, id }} />
      ))}
    </div>
  );
}

function Kind({ kind, of }: { kind: References[number]; of: { register: string; id: string } }) {
  const t = useText();
  const heading = useId();
  const { name, count, rows, register } = kind;
  return (
    <section className={classes.part} aria-labelledby={heading}>
      <Title order={2} id={heading}>
        {t(name)} ({t(says.countOf(count))})
      </Title>
      <ul className={classes.hits}>
        {rows.map(({ to, title, says: what }) => (
          <li key={to.id}>
            <Anchor component={Link} to={addressOf(to)} fz="inherit" fw={600}>
              {title}
            </Anchor>
            <Text span fz="inherit" c="dimmed">
              {what}
            </Text>
          </li>
        ))}
      </ul>
      {count > rows.length && register !== 'arenden' && (
        <Anchor component={Link} to={listOf(register, of)} fz="sm">
          {t(says.showAll(t(name)))}
        </Anchor>
      )}
    </section>
  );
}
