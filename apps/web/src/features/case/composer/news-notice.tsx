import { Anchor, Button, Group, List, Text } from '@mantine/core';
import { Link } from 'react-router';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { messages as pageWords } from '../messages.ts';
import type { Entry } from '../timeline/fold.ts';
import classes from './composer.module.css';
import { messages } from './messages.ts';

interface Props {
  news: readonly Entry[];
  /** The reply was sent and refused because of the news. */
  isStopped: boolean;
  onRead: () => void;
  onSend: () => void;
}

/** What came into the case while the reply was being written, and the way to send it all the same. */
export function NewsNotice({ news, isStopped, onRead, onSend }: Props) {
  const t = useText();
  if (news.length === 0 && !isStopped) return null;
  return (
    <div className={classes.news} role={isStopped ? 'alert' : 'status'}>
      <Text fz="sm" fw={600}>
        {t(isStopped ? messages.stopped : messages.newer)}
      </Text>
      {isStopped && <Text fz="sm">{t(messages.stoppedHint)}</Text>}
      <List size="sm" my={4}>
        {news.map((entry) => (
          <List.Item key={entry.kind === 'message' ? entry.id : entry.seq}>
            <Piece entry={entry} />
          </List.Item>
        ))}
      </List>
      <Group gap="xs">
        {isStopped && (
          <Button size="compact-sm" onClick={onSend}>
            {t(messages.sendAnyway)}
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onRead}>
          {t(messages.haveRead)}
        </Button>
      </Group>
    </div>
  );
}

function Piece({ entry }: { entry: Entry }) {
  const t = useText();
  if (entry.kind === 'event')
    return (
      <>
        {entry.actor.name ?? t(pageWords.system)}: {t(entry.says)} ({dateTime(entry.at)})
      </>
    );
  const from = entry.author?.name ?? entry.fromName ?? entry.fromAddress ?? '';
  return (
    <Anchor component={Link} to={{ hash: `#m-${entry.id}` }} fz="sm">
      {t(messages.newMessage(from))} ({dateTime(entry.at)})
    </Anchor>
  );
}
