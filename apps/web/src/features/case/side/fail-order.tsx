import { Button, Group, TextInput } from '@mantine/core';
import type { LedgerOrderView } from '@underlag/api/cases';
import { type FormEvent, useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useCommand } from '../use-command.ts';
import { failWords as words } from './enrolment-messages.ts';

/** Records that the ledger could not change the way of delivery, and why; the case goes back to work. */
export function FailOrder({ order }: { order: LedgerOrderView }) {
  const t = useText();
  const { give, isPending, error } = useCommand();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() === '') return;
    const send = () => client.holds.failOrder.mutate({ orderId: order.id, version: order.version, reason });
    void give({ act: words.act, send });
  };
  if (!isOpen)
    return (
      <Button size="compact-xs" variant="subtle" mt={6} className="no-print" onClick={() => setOpen(true)}>
        {t(words.fail)}
      </Button>
    );
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <Group gap="xs" align="flex-end" mt={6} wrap="nowrap">
        <TextInput
          size="xs"
          style={{ flex: 1 }}
          label={t(words.reason)}
          value={reason}
          maxLength={500}
          data-autofocus
          onChange={(event) => setReason(event.currentTarget.value)}
          error={isTried && reason.trim() === '' ? t(words.reasonMissing) : undefined}
        />
        <Button type="submit" size="xs" variant="light" loading={isPending}>
          {t(words.record)}
        </Button>
      </Group>
      <ErrorBeside error={error} />
    </form>
  );
}
