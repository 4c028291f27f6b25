import { Avatar, Group, Text } from '@mantine/core';
import { initials } from '../format.ts';

/** A person's initials and name on one line. */
export function PersonMark({ name, size = 20 }: { name: string; size?: number }) {
  return (
    <Group gap={6} wrap="nowrap" component="span" style={{ display: 'inline-flex', minWidth: 0 }}>
      <Avatar
        size={size}
        radius="xl"
        aria-hidden
        styles={{
          placeholder: {
            fontSize: Math.round(size * 0.45),
            background: 'var(--u-active)',
            color: 'var(--mantine-color-anchor)',
          },
        }}
      >
        {initials(name)}
      </Avatar>
      <Text component="span" fz="sm" className="clip">
        {name}
      </Text>
    </Group>
  );
}
