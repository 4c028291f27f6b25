import { Button, Popover } from '@mantine/core';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

const SaveViewForm = lazy(() => import('./save-view-form.tsx'));

/** Keeps the list as it stands under a name in the menu. `folded`: inside another pop-up. */
export function SaveView({ folded = false }: { folded?: boolean }) {
  const t = useText();
  const [opened, setOpened] = useState(false);
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      position="bottom-end"
      width={280}
      shadow="md"
      withinPortal={!folded}
    >
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconBookmarkPlus size={15} />}
          onClick={() => setOpened(!opened)}
        >
          {t(says.saveView)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Suspense>{opened && <SaveViewForm onDone={() => setOpened(false)} />}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
