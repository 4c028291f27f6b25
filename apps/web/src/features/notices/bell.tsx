import { ActionIcon, Popover, VisuallyHidden } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { count } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { NoticeList } from './notice-list.tsx';
import classes from './notices.module.css';

/** How many notices are unread, live; opened, the list of them. */
export function Bell() {
  const t = useText();
  const [open, setOpen] = useState(false);
  const { data } = useQuery(trpc.cases.counts.queryOptions());
  const unread = data?.notices ?? 0;
  const told = t(unread > 0 ? says.unread(count(unread)) : says.noUnread);
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-end"
      width="min(400px, calc(100vw - 16px))"
      trapFocus
      shadow="md"
      withRoles={false}
    >
      <Popover.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          className={classes.bell}
          aria-haspopup="dialog"
          aria-expanded={open}
          title={`${t(says.title)}, ${told}`}
          onClick={() => setOpen(!open)}
        >
          <IconBell size={18} aria-hidden />
          {unread > 0 && (
            <span className={classes.count} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
          <VisuallyHidden>{`${t(says.title)}, ${told}`}</VisuallyHidden>
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t(says.title)} p={0}>
        <NoticeList onGo={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
