import { Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  /** The page's only first-level heading, and the title of the browser tab. */
  title: string;
  /** Words beside the tab's title when the heading alone says too little. */
  tab?: string;
  says?: ReactNode;
  actions?: ReactNode;
}

/** Heading of a page with its actions to the right. */
export function PageHeader({ title, tab, says, actions }: Props) {
  return (
    <Group justify="space-between" align="flex-start" gap="md" px="lg" pt="lg" pb="sm" wrap="wrap">
      <title>{`${tab ?? title} · Underlag`}</title>
      <div style={{ minWidth: 0, flex: says ? '1 1 240px' : '1 1 auto' }}>
        <Title order={1}>{title}</Title>
        {says && (
          <Text c="dimmed" fz="sm" component="div">
            {says}
          </Text>
        )}
      </div>
      {actions && <Group gap="sm">{actions}</Group>}
    </Group>
  );
}
