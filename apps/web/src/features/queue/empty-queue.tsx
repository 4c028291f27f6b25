import { Button } from '@mantine/core';
import { IconFilterOff, IconHandGrab, IconInbox, IconLockQuestion } from '@tabler/icons-react';
import type { Text } from '@underlag/domain/text';
import { Link } from 'react-router';
import { useMay } from '../../api/session.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { useTakeNext } from '../../shared/use-take-next.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { narrowings, type QueueState } from './queue-state.ts';

/** Why there is nothing to see, and what to do. */
export function EmptyQueue({ state, name }: { state: QueueState; name: Text }) {
  const t = useText();
  const takes = useMay('case.take');
  const { take, isPending } = useTakeNext();
  if (state.trail.length > 0)
    return (
      <Bare
        icon={<IconInbox size={32} />}
        title={says.emptyPage}
        why={says.emptyPageWhy}
        to={paths.list(state.list)}
        label={says.firstPage}
      />
    );
  if (narrowings(state) > 0)
    return (
      <Bare
        icon={<IconFilterOff size={32} />}
        title={says.emptyFiltered}
        why={says.emptyFilteredWhy}
        to={paths.list(state.list)}
        label={says.clear}
      />
    );
  if (!state.open)
    return <Bare icon={<IconInbox size={32} />} title={says.emptyEnded} why={says.emptyEndedWhy} />;
  if (state.list === 'stand_in')
    return <Bare icon={<IconInbox size={32} />} title={says.emptyStandIn} why={says.emptyStandInWhy} />;
  if (state.list !== 'mine')
    return (
      <Bare
        icon={<IconInbox size={32} />}
        title={state.list === 'all' ? says.emptyAll : says.emptyQueue(t(name))}
        why={says.emptyQueueWhy}
      />
    );
  return (
    <EmptyState
      icon={<IconInbox size={32} />}
      title={t(says.emptyMine)}
      action={
        takes && (
          <Button leftSection={<IconHandGrab size={16} />} loading={isPending} onClick={() => take()}>
            {t(says.takeNext)}
          </Button>
        )
      }
    >
      {t(says.emptyMineWhy)}
    </EmptyState>
  );
}

/** A list that is not there for this person. */
export function NoSuchList() {
  const t = useText();
  return (
    <>
      <title>{`${t(says.noList)} · Underlag`}</title>
      <Bare
        level={1}
        icon={<IconLockQuestion size={32} />}
        title={says.noList}
        to={paths.list('mine')}
        label={says.mine}
      />
    </>
  );
}

interface BareProps {
  icon: React.ReactNode;
  title: Text;
  why?: Text;
  to?: string;
  label?: Text;
  level?: 1;
}

function Bare({ icon, title, why, to, label, level }: BareProps) {
  const t = useText();
  return (
    <EmptyState
      icon={icon}
      title={t(title)}
      level={level}
      action={
        to && (
          <Button component={Link} to={to} variant="default">
            {t(label)}
          </Button>
        )
      }
    >
      {why && t(why)}
    </EmptyState>
  );
}
