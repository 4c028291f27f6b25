import { Group, SegmentedControl, Text, Title, UnstyledButton } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type Dispatch, type SetStateAction, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { EventItem } from './event-item.tsx';
import { type Entry, type Filter, filters, foldTimeline } from './fold.ts';
import { MessageItem } from './message-item.tsx';
import { messages } from './messages.ts';
import classes from './timeline.module.css';

/** All that has happened in the case, oldest first; noise is folded, and every entry has an address of its own. */
export function Timeline() {
  const t = useText();
  const { timeline } = useDesk().record;
  const [filter, setFilter] = useFilter();
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const target = useDeepLink(timeline, setOpened);
  const scroller = useNewestInView(timeline.length, target !== null);
  const items = foldTimeline(timeline, filter, opened);
  return (
    <section className={classes.timeline} aria-labelledby="tidslinje">
      <Group justify="space-between" px="lg" py={6} className={`${classes.bar} no-print`} wrap="wrap" gap={4}>
        <Title order={2} id="tidslinje" fz="md">
          {t(messages.title)}
        </Title>
        <SegmentedControl
          size="xs"
          aria-label={t(messages.show)}
          value={filter}
          onChange={(value) => setFilter(filterOf(value))}
          data={filters.map((value) => ({ value, label: t(messages.filters[value]) }))}
        />
      </Group>
      <div ref={scroller} className={classes.scroller}>
        <ol className={classes.entries}>
          {items.map((item) =>
            item.kind === 'folded' ? (
              <li key={`folded-${item.events[0]?.seq}`} className="no-print">
                <UnstyledButton
                  className={classes.folded}
                  onClick={() => setOpened(new Set([...opened, ...item.events.map(({ seq }) => seq)]))}
                >
                  <IconDots size={16} aria-hidden /> {t(messages.folded(item.events.length))}
                </UnstyledButton>
              </li>
            ) : (
              <TimelineEntry
                key={addressOf(item.entry)}
                entry={item.entry}
                isTarget={addressOf(item.entry) === target}
              />
            ),
          )}
        </ol>
        {items.length === 0 && (
          <Text c="dimmed" p="lg">
            {t(messages.empty)}
          </Text>
        )}
      </div>
    </section>
  );
}

function TimelineEntry({ entry, isTarget }: { entry: Entry; isTarget: boolean }) {
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isTarget) return;
    item.current?.scrollIntoView({ block: 'center' });
    item.current?.focus();
  }, [isTarget]);
  const address = addressOf(entry);
  return (
    <li ref={item} id={address} tabIndex={-1} className={classes.entry} data-target={isTarget || undefined}>
      {entry.kind === 'message' ? (
        <MessageItem message={entry} address={address} />
      ) : (
        <EventItem event={entry} address={address} />
      )}
    </li>
  );
}

const addressOf = (entry: Entry): string => (entry.kind === 'message' ? `m-${entry.id}` : `e${entry.seq}`);

const filterOf = (value: string | null): Filter => filters.find((filter) => filter === value) ?? 'all';

function useFilter(): [Filter, (filter: Filter) => void] {
  const [params, setParams] = useSearchParams();
  const set = (filter: Filter) =>
    setParams(
      (before) => {
        if (filter === 'all') before.delete('visa');
        else before.set('visa', filter);
        return before;
      },
      { replace: true },
    );
  return [filterOf(params.get('visa')), set];
}

/** The entry that the address points at; a folded one is unfolded. */
function useDeepLink(
  timeline: readonly Entry[],
  setOpened: Dispatch<SetStateAction<ReadonlySet<number>>>,
): string | null {
  const address = useLocation().hash.slice(1);
  const found = timeline.find((entry) => addressOf(entry) === address);
  const folded = found?.kind === 'event' && found.noise ? found.seq : null;
  useEffect(() => {
    if (folded !== null) setOpened((before) => new Set([...before, folded]));
  }, [folded, setOpened]);
  return found ? address : null;
}

/** Keeps the newest entry in view: from the start, and as new ones come while the person is at the end. */
function useNewestInView(length: number, hasTarget: boolean) {
  const scroller = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const note = () => {
      atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 40;
    };
    // A growing reply box takes room from below: who stood at the end stays there.
    const observer = new ResizeObserver(() => {
      if (atEnd.current) element.scrollTop = element.scrollHeight;
    });
    element.addEventListener('scroll', note, { passive: true });
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, []);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && length > 0 && atEnd.current && !hasTarget) element.scrollTop = element.scrollHeight;
  }, [length, hasTarget]);
  return scroller;
}
