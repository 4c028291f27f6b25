import { Drawer } from '@mantine/core';
import { words } from '../shared/messages.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';
import { Rail } from './rail.tsx';

/** The rail on a narrow screen, drawn out over the page. */
export default function RailDrawer({ onClose }: { onClose: () => void }) {
  const t = useText();
  return (
    <Drawer
      opened
      onClose={onClose}
      title={t(says.rail)}
      size={288}
      hiddenFrom="md"
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <nav aria-label={t(says.rail)}>
        <Rail onGo={onClose} />
      </nav>
    </Drawer>
  );
}
