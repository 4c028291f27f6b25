import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMay } from '../../api/session.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { type RegisterState, registerFile } from './register-state.ts';

/** The whole list as a file, as it is narrowed and ordered on the page. */
export function ExportRegister({ state }: { state: RegisterState }) {
  const t = useText();
  const exports = useMay('list.export');
  if (!exports) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          h={32}
          className="no-print"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t(says.exportList)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(['csv', 'xlsx'] as const).map((format) => (
          <Menu.Item key={format} component="a" href={registerFile(state, format)} download>
            {t(says.exportAs(format.toUpperCase()))}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
