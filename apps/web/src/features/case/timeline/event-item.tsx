import { Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { EventView } from '@underlag/api/cases';
import { PersonMark } from '../../../shared/ui/person-mark.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { messages as pageWords } from '../messages.ts';
import { EntryTime } from './entry-time.tsx';
import { isNote } from './fold.ts';
import { messages } from './messages.ts';
import classes from './timeline.module.css';

/** One event in words; a note stands out, so that it is never taken for a message. */
export function EventItem({ event, address }: { event: EventView; address: string }) {
  const t = useText();
  const { actor, at, says, words } = event;
  // A link may have been an alarm centre's.
  const outside = event.event === 'disclosure_opened' ? pageWords.recipient : pageWords.outside;
  const nameless = { staff: pageWords.somebody, system: pageWords.system, outside }[actor.kind];
  const name = actor.name ?? t(nameless);
  if (isNote(event))
    return (
      <article className={classes.note}>
        <Group gap="sm">
          <PersonMark name={name} />
          <span className={classes.chip}>
            <IconLock size={12} aria-hidden /> {t(messages.note)}
          </span>
          <EntryTime at={at} address={address} />
        </Group>
        <p className={classes.text}>{words}</p>
      </article>
    );
  return (
    <div className={classes.event}>
      <Text component="span" fz="sm" fw={600} c="var(--mantine-color-text)">
        {name}
      </Text>
      <span>{t(says)}</span>
      <EntryTime at={at} address={address} />
      {words && <span className={classes.words}>{words}</span>}
    </div>
  );
}
