import { ActionIcon, Button, Kbd, Tooltip, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconMenu2, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMay } from '../api/session.ts';
import { Bell } from '../features/notices/bell.tsx';
import { OwnSettings } from '../features/session/own-settings.tsx';
import { paths } from '../shared/paths.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import classes from './shell.module.css';

interface Props {
  onMenu: () => void;
  onSearch: () => void;
  onKeys: () => void;
}

/** Brand, one search box, new case, who am I. */
export function TopBar({ onMenu, onSearch, onKeys }: Props) {
  const t = useText();
  const creates = useMay('case.create');
  return (
    <header className={classes.top}>
      <ActionIcon
        className={classes.narrow}
        variant="subtle"
        color="gray"
        size={36}
        onClick={onMenu}
        aria-label={t(says.openMenu)}
      >
        <IconMenu2 size={20} />
      </ActionIcon>
      <Link to={paths.home} className={classes.brand}>
        <img src="/favicon.svg" width={22} height={22} alt="" />
        <span>Underlag</span>
      </Link>
      <UnstyledButton
        className={classes.search}
        onClick={onSearch}
        aria-label={`${t(says.searchHint)} Ctrl K`}
        aria-keyshortcuts="Control+K Meta+K"
      >
        <IconSearch size={16} aria-hidden />
        <span className={`clip ${classes.wide}`} style={{ flex: 1 }}>
          {t(says.searchHint)}
        </span>
        <Kbd size="xs" className={classes.wide} aria-hidden>
          Ctrl K
        </Kbd>
      </UnstyledButton>
      {creates && (
        <>
          <Button
            component={Link}
            to={paths.newCase}
            size="compact-md"
            h={32}
            leftSection={<IconPlus size={16} />}
            className={classes.wide}
            aria-keyshortcuts="n"
          >
            {t(says.newCase)}
          </Button>
          <ActionIcon
            component={Link}
            to={paths.newCase}
            size={32}
            hiddenFrom="sm"
            aria-label={t(says.newCase)}
          >
            <IconPlus size={18} />
          </ActionIcon>
        </>
      )}
      <Tooltip label={t(says.showKeys)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={32}
          onClick={onKeys}
          aria-label={t(says.showKeys)}
          visibleFrom="md"
        >
          <IconKeyboard size={18} />
        </ActionIcon>
      </Tooltip>
      <Bell />
      <OwnSettings />
    </header>
  );
}
