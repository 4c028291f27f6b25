import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { words } from '../messages.ts';
import { useText } from '../use-text.tsx';

/** Grey lines where content will stand. */
export function Loading({ lines = 6, height = 20 }: { lines?: number; height?: number }) {
  const t = useText();
  return (
    <Stack gap="sm" p="lg" role="status">
      <VisuallyHidden>{t(words.loading)}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => `line ${line}`).map((key) => (
        <Skeleton key={key} height={height} />
      ))}
    </Stack>
  );
}
