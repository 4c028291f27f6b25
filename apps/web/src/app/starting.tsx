import { Center, Loader } from '@mantine/core';
import { words } from '../shared/messages.ts';
import { useText } from '../shared/use-text.tsx';

/** Shown for the moment before the first page. */
export function Starting() {
  const t = useText();
  return (
    <Center h="100dvh" role="status">
      <Loader size="sm" aria-label={t(words.loading)} />
    </Center>
  );
}
