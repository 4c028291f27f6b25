import { Avatar, Tooltip } from '@mantine/core';
import { initials } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { usePresence } from '../use-presence.tsx';
import { messages } from './messages.ts';

/** Who else has the case open, and who of them is typing. */
export function Presence() {
  const t = useText();
  const { others } = usePresence();
  return (
    <Avatar.Group aria-label={t(messages.present)} role="group" spacing="xs">
      {others.map(({ id, name, mode }) => {
        const says = t(mode === 'typing' ? messages.types(name) : messages.views(name));
        return (
          <Tooltip key={id} label={says}>
            <Avatar
              size={26}
              radius="xl"
              role="img"
              aria-label={says}
              tabIndex={0}
              styles={{
                placeholder: {
                  background: mode === 'typing' ? 'var(--u-note-ground)' : 'var(--u-active)',
                  color: 'var(--mantine-color-text)',
                },
              }}
            >
              {initials(name)}
            </Avatar>
          </Tooltip>
        );
      })}
    </Avatar.Group>
  );
}
