import { ActionIcon, Alert, Anchor, Button, Group, Text, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconLinkOff } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { dateTime } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { LinkCaseDialog } from './link-case-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { relationWords as words } from './relation-messages.ts';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';
import { SplitDialog } from './split-dialog.tsx';
import { useRelate } from './use-relate.ts';

type Asked = { do: 'merge'; first: string } | { do: 'split' } | { do: 'link' };

/** Cases that belong with this one, each with why: merged into it, linked, split off, or about the same; and the ways to join them. */
export function RelatedPanel() {
  const t = useText();
  const { related, relations, category } = useDesk().record;
  const [asked, setAsked] = useState<Asked | null>(null);
  const { tookIn, links, canRelate } = relations;
  const known = new Set([...tookIn, ...links].map(({ number }) => number));
  const others = related.filter(({ number }) => !known.has(number));
  const isOpen = category !== 'done';
  if (!canRelate && known.size + others.length === 0) return null;
  const close = () => setAsked(null);
  return (
    <SidePanel title={t(words.title)}>
      {others.some(({ isDuplicate }) => isDuplicate) && (
        <Alert
          color="yellow"
          bg="var(--u-soon-ground)"
          mb="sm"
          icon={<IconAlertTriangle size={18} aria-hidden />}
          styles={{ message: { color: 'var(--mantine-color-text)' }, icon: { color: 'var(--u-soon)' } }}
        >
          {t(words.duplicate)}
        </Alert>
      )}
      {known.size + others.length === 0 && (
        <Text fz="sm" c="dimmed">
          {t(words.none)}
        </Text>
      )}
      <ul className={classes.list}>
        <TookIn />
        <Links />
        {others.map(({ id, number, subject, category: its, why, isDuplicate }) => (
          <Other
            key={id}
            number={number}
            subject={subject}
            why={`${t(why)}${its === 'done' ? ` · ${t(words.ended)}` : ''}`}
          >
            {isDuplicate && canRelate && (
              <Button
                size="compact-xs"
                variant="light"
                className="no-print"
                onClick={() => setAsked({ do: 'merge', first: number })}
              >
                {t(words.mergeWith(number))}
              </Button>
            )}
          </Other>
        ))}
      </ul>
      {canRelate && (
        <Group gap="xs" mt="sm" className="no-print">
          {isOpen && (
            <Button size="compact-sm" variant="default" onClick={() => setAsked({ do: 'merge', first: '' })}>
              {t(words.merge)} …
            </Button>
          )}
          <Button size="compact-sm" variant="default" onClick={() => setAsked({ do: 'split' })}>
            {t(words.splitOff)} …
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsked({ do: 'link' })}>
            {t(words.link)} …
          </Button>
        </Group>
      )}
      {asked?.do === 'merge' && <MergeDialog first={asked.first} close={close} />}
      {asked?.do === 'split' && <SplitDialog close={close} />}
      {asked?.do === 'link' && <LinkCaseDialog close={close} />}
    </SidePanel>
  );
}

/** Cases that were merged into this one, with the way to undo it while there is one. */
function TookIn() {
  const t = useText();
  const { tookIn, canRelate } = useDesk().record.relations;
  const { undoMerge, isPending, error } = useRelate();
  return (
    <>
      {tookIn.map(({ id, number, version, isVisible, undoUntil }) => (
        <li key={id}>
          <div className={classes.row}>
            {isVisible ? (
              <Anchor component={Link} to={paths.case(number)} fz="sm">
                {number}
              </Anchor>
            ) : (
              <Text fz="sm">{number}</Text>
            )}
            {undoUntil && canRelate && (
              <Button
                size="compact-xs"
                variant="light"
                className="no-print"
                loading={isPending}
                aria-label={t(words.undoOf(number))}
                onClick={() => void undoMerge({ id, number, version })}
              >
                {t(words.undo)}
              </Button>
            )}
          </div>
          <Text fz="xs" c="dimmed">
            {t(isVisible ? words.tookIn : words.hidden)}
            {undoUntil && canRelate && `. ${t(words.undoUntil(dateTime(undoUntil)))}`}
          </Text>
        </li>
      ))}
      {error && (
        <li>
          <ErrorBeside error={error} />
        </li>
      )}
    </>
  );
}

function Links() {
  const t = useText();
  const { links, canRelate } = useDesk().record.relations;
  const { unlink, isPending, error } = useRelate();
  return (
    <>
      {links.map(({ id, kind, number, subject, category }) => (
        <Other
          key={id}
          number={number}
          subject={subject}
          why={`${t(kind === 'split' ? words.split : words.linked)}${category === 'done' ? ` · ${t(words.ended)}` : ''}`}
        >
          {kind === 'related' && canRelate && (
            <Tooltip label={t(words.unlink(number))}>
              <ActionIcon
                variant="subtle"
                color="gray"
                className="no-print"
                loading={isPending}
                aria-label={t(words.unlink(number))}
                onClick={() => void unlink(id)}
              >
                <IconLinkOff size={16} aria-hidden />
              </ActionIcon>
            </Tooltip>
          )}
        </Other>
      ))}
      {error && (
        <li>
          <ErrorBeside error={error} />
        </li>
      )}
    </>
  );
}

function Other(props: { number: string; subject: string; why: string; children?: ReactNode }) {
  return (
    <li>
      <div className={classes.row}>
        <Anchor component={Link} to={paths.case(props.number)} fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {props.number} {props.subject}
        </Anchor>
        {props.children}
      </div>
      <Text fz="xs" c="dimmed">
        {props.why}
      </Text>
    </li>
  );
}
