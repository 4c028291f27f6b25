import type { OpenedReport as Opened } from '@underlag/api/instructions';
import { dateTime } from '../../shared/format.ts';
import { messages } from './messages.ts';
import { OpenedPage } from './opened-page.tsx';

/** An incident report that was opened, with its number and when it happened. */
export function OpenedReport({ opened }: { opened: Opened }) {
  const { number, from, to } = opened;
  return (
    <OpenedPage
      opened={opened}
      facts={[
        [messages.number, number],
        [messages.from, dateTime(from)],
        [messages.to, dateTime(to)],
      ]}
    />
  );
}
