import { Text } from '@mantine/core';
import { useText } from '../../../shared/use-text.tsx';
import { messages } from './messages.ts';

/** Said in place of a file that could not be shown. */
export function FileFailed() {
  const t = useText();
  return (
    <Text p="lg" role="alert">
      {t(messages.failed)}
    </Text>
  );
}
