import { Stack, Textarea, TextInput, Title } from '@mantine/core';
import { DayInput } from '../../shared/ui/day-input.tsx';
import { useText } from '../../shared/use-text.tsx';
import type { Part } from './entry.ts';
import { messages } from './messages.ts';
import { Scan } from './scan.tsx';

/** What was said or written; a letter also with its scan and the day it came. */
export function Matter({ entry, set, fault }: Part) {
  const t = useText();
  const isLetter = entry.channel === 'letter';
  return (
    <section aria-labelledby="arendet">
      <Title order={2} id="arendet" mb="sm">
        {t(messages.what)}
      </Title>
      <Stack gap="sm">
        {isLetter && (
          <>
            <DayInput
              label={t(messages.arrived)}
              description={t(messages.arrivedHint)}
              required
              value={entry.arrivedOn}
              onChange={(arrivedOn) => set({ arrivedOn })}
              error={fault('arrivedOn')}
            />
            <Scan
              uploads={entry.uploads}
              onChange={(uploads) => set({ uploads })}
              error={fault('uploadIds')}
            />
          </>
        )}
        <TextInput
          label={t(messages.subject)}
          required
          value={entry.subject}
          onChange={(event) => set({ subject: event.currentTarget.value })}
          error={fault('subject')}
        />
        <Textarea
          label={t(isLetter ? messages.written : messages.said)}
          required
          autosize
          minRows={4}
          maxRows={16}
          value={entry.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          error={fault('text')}
        />
      </Stack>
    </section>
  );
}
