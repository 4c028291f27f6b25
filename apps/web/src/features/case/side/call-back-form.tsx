import { Anchor, Button, Group, Radio, Stack, Textarea } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import type { RegisteredContact } from '@underlag/api/rights';
import { type FormEvent, useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { useCommand } from '../use-command.ts';
import classes from './authority.module.css';
import { authorityActs, proofStepWords as words } from './authority-messages.ts';

interface Props {
  contacts: readonly RegisteredContact[];
  close: () => void;
}

/** The log of a call: only registered numbers can be chosen. */
export function CallBackForm({ contacts, close }: Props) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const numbers = contacts.flatMap(({ id, name, phones }) =>
    phones.map((phone) => ({ contactId: id, name, phone, key: `${id} ${phone}` })),
  );
  const [chosen, setChosen] = useState(numbers[0]?.key ?? '');
  const [outcome, setOutcome] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const number = numbers.find(({ key }) => key === chosen);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!number || !outcome) return;
    const { contactId, phone } = number;
    const call = { contactId, number: phone, reached: outcome === 'reached', note };
    void give({
      act: authorityActs.callBack,
      send: (version) => client.authority.logCallBack.mutate({ caseId: record.id, version, ...call }),
      done: close,
    });
  };
  return (
    <form onSubmit={submit} className={`${classes.wide} no-print`}>
      <Stack gap="sm">
        <Radio.Group label={t(words.number)} value={chosen} onChange={setChosen} size="xs">
          {numbers.map(({ key, name, phone }) => (
            <Group key={key} gap="xs" mt={4}>
              <Radio size="xs" value={key} label={`${name} ${phone}`} />
              <Anchor href={`tel:${phone}`} fz="xs" aria-label={t(words.call(phone))}>
                <IconPhone size={16} aria-hidden />
              </Anchor>
            </Group>
          ))}
        </Radio.Group>
        <Radio.Group label={t(words.outcome)} value={outcome} onChange={setOutcome} size="xs" required>
          <Stack gap={4} mt={4}>
            <Radio size="xs" value="reached" label={t(words.reached)} required />
            <Radio size="xs" value="missed" label={t(words.notReached)} required />
          </Stack>
        </Radio.Group>
        <Textarea
          size="xs"
          label={t(words.note)}
          value={note}
          maxLength={2000}
          autosize
          minRows={2}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ErrorBeside error={error} />
        <Group gap="xs">
          <Button type="submit" size="compact-sm" loading={isPending}>
            {t(words.save)}
          </Button>
          <Button size="compact-sm" variant="default" onClick={close}>
            {t(words.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
