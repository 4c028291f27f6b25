import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconSend } from '@tabler/icons-react';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages } from './messages.ts';
import { type SendWay, sendWays } from './send-ways.ts';

/** Sends, or sends together with a step of the case. */
export function SendButton({ send, isPending }: { send: (way: SendWay | null) => void; isPending: boolean }) {
  const t = useText();
  const { moves } = useDesk().record;
  const ways = sendWays(moves);
  return (
    <Button.Group>
      <Button
        type="submit"
        size="compact-md"
        loading={isPending}
        leftSection={<IconSend size={14} aria-hidden />}
      >
        {t(messages.send)}
      </Button>
      {ways.length > 0 && (
        <Menu position="top-end" shadow="md">
          <Menu.Target>
            <Button
              size="compact-md"
              px={6}
              aria-label={t(messages.sendMore)}
              style={{ borderInlineStart: '1px solid var(--u-page)' }}
            >
              <IconChevronDown size={14} aria-hidden />
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {ways.map((way) => (
              <Menu.Item key={`${way.move.key} ${way.next}`} onClick={() => send(way)}>
                {t(way.next ? messages.andMoveNext(way.move.name) : messages.andMove(way.move.name))}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Button.Group>
  );
}
