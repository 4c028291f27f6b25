import { ActionIcon, Tooltip } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { trpc } from '../api/trpc.ts';
import { words } from '../shared/messages.ts';
import { confirm } from '../shared/ui/confirm.tsx';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './rail.module.css';
import { RailLink } from './rail-link.tsx';

interface ViewsProps {
  views: readonly { id: string; name: string; query: string; own: boolean }[];
  here: string | null;
  onGo?: () => void;
}

/** Saved views, own and shared; own ones can be taken away. */
export function RailViews({ views, here, onGo }: ViewsProps) {
  const t = useText();
  if (views.length === 0) return null;
  return (
    <>
      <h2 className={classes.section}>{t(says.views)}</h2>
      <ul className={classes.list}>
        {views.map((view) => (
          <RailLink
            key={view.id}
            to={view.query}
            icon={IconBookmark}
            name={view.name}
            here={view.id === here}
            hover={view.own ? undefined : () => t(says.shared)}
            onGo={onGo}
          >
            {view.own && <RemoveView view={view} />}
          </RailLink>
        ))}
      </ul>
    </>
  );
}

function RemoveView({ view }: { view: { id: string; name: string } }) {
  const t = useText();
  const queryClient = useQueryClient();
  const { mutate } = useMutation(
    trpc.views.delete.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.views.list.queryFilter()),
    }),
  );
  const ask = () =>
    confirm({
      title: t(says.deleteViewAsk(view.name)),
      says: t(says.deleteViewWhy),
      yes: t(words.delete),
      no: t(words.cancel),
      danger: true,
      run: () => mutate({ id: view.id }),
    });
  return (
    <Tooltip label={t(words.delete)}>
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        size={24}
        onClick={ask}
        aria-label={t(says.deleteView(view.name))}
      >
        <IconX size={14} />
      </ActionIcon>
    </Tooltip>
  );
}
