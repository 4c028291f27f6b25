import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../../shared/use-text.tsx';
import classes from './form.module.css';
import { messages } from './messages.ts';
import type { Receipt } from './send-form.ts';

interface Props {
  receipt: Receipt;
  email: string;
  again: () => void;
}

/** The case is in: its number, where the answer goes, and whether a confirmation link is on its way. */
export function ReceiptView({ receipt, email, again }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap="md">
      <title>{t(messages.thanks)}</title>
      <Title order={1} ref={heading} tabIndex={-1}>
        {t(messages.thanks)}
      </Title>
      <div>
        <Text c="dimmed">{t(messages.yourNumber)}</Text>
        <Text className={classes.number}>{receipt.number}</Text>
        <Text>{t(messages.keepNumber)}</Text>
      </div>
      <Text>{t(messages.weAnswer(email))}</Text>
      {receipt.confirmationSent && <Text>{t(messages.confirmSent)}</Text>}
      <Button variant="default" onClick={again} style={{ alignSelf: 'flex-start' }}>
        {t(messages.another)}
      </Button>
    </Stack>
  );
}
