import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  icon: ReactNode;
  /** What the list is and that it is empty. */
  title: string;
  /** Why, and what to do next. */
  children?: ReactNode;
  action?: ReactNode;
  /** When nothing else on the page is its heading. */
  level?: 1 | 2;
}

/** An empty list: what it is, why it is empty, what next. */
export function EmptyState({ icon, title, children, action, level = 2 }: Props) {
  return (
    <Stack align="center" gap="sm" py={64} px="lg" ta="center">
      <Text c="dimmed" component="div" aria-hidden>
        {icon}
      </Text>
      <Title order={level} fz="h2">
        {title}
      </Title>
      {children && (
        <Text c="dimmed" maw={440} component="div">
          {children}
        </Text>
      )}
      {action}
    </Stack>
  );
}
