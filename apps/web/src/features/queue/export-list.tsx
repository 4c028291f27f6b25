import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMay } from '../../api/session.ts';
import { listFile } from '../../shared/list-address.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import type { QueueState } from './queue-state.ts';

/** The whole list as a file, with the filters and the order it is shown by. */
export function ExportList({ state }: { state: QueueState }) {
  const t = useText();
  const exports = useMay('list.export');
  if (!exports) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="compact-md" h={32} leftSection={<IconDownload size={16} />}>
          {t(says.exportList)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={listFile(state, format)} download>
            {t(says.exportAs(format.toUpperCase()))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
