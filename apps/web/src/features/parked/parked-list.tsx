import { Button, Group, Text } from '@mantine/core';
import type { ParkedPage, ParkedRow } from '@underlag/api/registers';
import { Link } from 'react-router';
import type { z } from 'zod';
import { shortMoment } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { reasonWords, says } from './messages.ts';
import classes from './parked.module.css';

/** The parked messages, newest first, each with the reason in words. */
export function ParkedList({ page, chosen }: { page: z.infer<typeof ParkedPage>; chosen: string | null }) {
  const t = useText();
  return (
    <nav className={classes.list} aria-label={t(says.list)}>
      <ul>
        {page.rows.map((row) => (
          <Row key={row.id} row={row} chosen={row.id === chosen} />
        ))}
      </ul>
      <Group p="md" gap="sm">
        {page.next && (
          <Button
            component={Link}
            to={`${paths.parked}?after=${encodeURIComponent(page.next)}`}
            size="compact-sm"
            variant="default"
          >
            {t(says.more)}
          </Button>
        )}
      </Group>
    </nav>
  );
}

function Row({ row, chosen }: { row: ParkedRow; chosen: boolean }) {
  const t = useText();
  const now = useNow();
  return (
    <li>
      <Link to={paths.parkedItem(row.id)} className={classes.row} aria-current={chosen || undefined}>
        <b className="clip">{row.subject || t(says.noSubject)}</b>
        <Text component="time" fz="xs" c="dimmed" dateTime={row.receivedAt}>
          {shortMoment(row.receivedAt, now)}
        </Text>
        <span className="clip">{row.fromAddress ?? t(says.noSender)}</span>
        <span />
        <Text component="span" fz="sm" c="dimmed" className="clip">
          {t(reasonWords[row.reason]) || row.reason}
        </Text>
      </Link>
    </li>
  );
}
