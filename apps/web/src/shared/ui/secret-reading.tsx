import { Button, Text } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { text } from '@underlag/domain/text';
import type { ReactNode } from 'react';
import { useText } from '../use-text.tsx';
import { ErrorBeside } from './error-state.tsx';

const logged = text(
  'Läsningen loggas med ditt namn. Du kan lämna ut och skicka utan att läsa.',
  'Reading is logged with your name. You can disclose and send without reading.',
);

/** The button that reads a secret text, with the word that reading is logged; in its place a word for those who may not. */
export function ReadButton(props: {
  canRead: boolean;
  mayNot: string;
  name: string;
  isPending: boolean;
  error: unknown;
  onRead: () => void;
}) {
  const t = useText();
  if (!props.canRead)
    return (
      <Text fz="sm" c="dimmed" mt="sm">
        {props.mayNot}
      </Text>
    );
  return (
    <>
      <Button
        size="compact-md"
        variant="default"
        mt="sm"
        className="no-print"
        leftSection={<IconEye size={16} aria-hidden />}
        loading={props.isPending}
        onClick={props.onRead}
      >
        {props.name}
      </Button>
      <Text fz="xs" c="dimmed" mt={4}>
        {t(logged)}
      </Text>
      <ErrorBeside error={props.error} />
    </>
  );
}

/** Takes a secret text that was read away again. */
export function HideButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <Button
      size="compact-sm"
      variant="subtle"
      mt="xs"
      className="no-print"
      leftSection={<IconEyeOff size={16} aria-hidden />}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
