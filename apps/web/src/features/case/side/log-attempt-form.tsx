import { Button, Group, NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { AttemptChannel, AttemptOutcome } from '@underlag/api/extra-guarding';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { attemptChannels, attemptOutcomes } from '../../../shared/attempt-words.ts';
import { day } from '../../../shared/format.ts';
import { DayInput } from '../../../shared/ui/day-input.tsx';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { readDay } from '../../../shared/ui/read-day.ts';
import { useNow } from '../../../shared/use-now.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { useCommand } from '../use-command.ts';
import { guardingWords as words } from './guarding-messages.ts';

/** How the customer was tried, what came of it, and when to try again unless that succeeded. */
export function LogAttemptForm({ close }: { close: () => void }) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const first = useRef<HTMLSelectElement>(null);
  const tomorrow = day(new Date(useNow().getTime() + 86_400_000));
  const [channel, setChannel] = useState<AttemptChannel>('phone');
  const [outcome, setOutcome] = useState<AttemptOutcome | null>(null);
  const [nextOn, setNextOn] = useState(tomorrow);
  const [note, setNote] = useState('');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!outcome) return;
    const next = outcome === 'reached' ? null : readDay(nextOn);
    setMissing(outcome !== 'reached' && !next);
    if (outcome !== 'reached' && !next) return;
    const attempt = { caseId: record.id, channel, outcome, nextOn: next, note };
    void give({
      act: words.acts.log,
      send: () => client.extraGuarding.logAttempt.mutate(attempt),
      done: close,
    });
  };
  return (
    <form onSubmit={submit} className="no-print" aria-label={t(words.log)}>
      <Stack gap="sm" mt="sm">
        <NativeSelect
          ref={first}
          size="xs"
          label={t(words.channel)}
          value={channel}
          data={AttemptChannel.options.map((value) => ({ value, label: t(attemptChannels[value]) }))}
          onChange={(event) => setChannel(AttemptChannel.parse(event.currentTarget.value))}
        />
        <Radio.Group
          size="xs"
          label={t(words.outcome)}
          value={outcome}
          onChange={(value) => setOutcome(AttemptOutcome.parse(value))}
          required
        >
          <Stack gap={4} mt={4}>
            {AttemptOutcome.options.map((value) => (
              <Radio key={value} size="xs" value={value} label={t(attemptOutcomes[value])} required />
            ))}
          </Stack>
        </Radio.Group>
        {outcome !== null && outcome !== 'reached' && (
          <DayInput
            size="xs"
            required
            label={t(words.nextOn)}
            value={nextOn}
            onChange={setNextOn}
            error={isMissing && t(words.nextMissing)}
          />
        )}
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
