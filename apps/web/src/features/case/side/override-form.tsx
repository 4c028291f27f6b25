import { Button, Group, Stack, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { useCommand } from '../use-command.ts';
import classes from './authority.module.css';
import { authorityActs, proofStepWords as words } from './authority-messages.ts';

/** Asks a second person to let exactly this request pass, with the reason. */
export function OverrideForm({ close }: { close: () => void }) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = reason.trim();
    setMissing(said === '');
    if (said === '') return;
    void give({
      act: authorityActs.override,
      send: (version) => client.approvals.askOverride.mutate({ caseId: record.id, version, reason: said }),
      done: close,
    });
  };
  return (
    <form onSubmit={submit} className={`${classes.wide} no-print`} noValidate>
      <Stack gap="sm">
        <Textarea
          size="xs"
          label={t(words.reason)}
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          error={isMissing && t(words.reasonMissing)}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorBeside error={error} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={isPending}>
            {t(words.sendOverride)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={close}>
            {t(words.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
