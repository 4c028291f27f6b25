import type { CaseView, EventView } from '@underlag/api/cases';

export type Entry = CaseView['timeline'][number];
export const filters = ['all', 'messages', 'notes', 'events'] as const;
export type Filter = (typeof filters)[number];

/** One thing in the timeline: an entry, or a run of noise that can be unfolded. */
export type Item = { kind: 'entry'; entry: Entry } | { kind: 'folded'; events: EventView[] };

/** The timeline as it is shown: narrowed by the filter, and with runs of noise folded unless they were opened. */
export function foldTimeline(entries: readonly Entry[], filter: Filter, opened: ReadonlySet<number>): Item[] {
  const items: Item[] = [];
  for (const entry of entries.filter((one) => isWanted(one, filter))) {
    const last = items.at(-1);
    if (!isFolded(entry, filter, opened)) items.push({ kind: 'entry', entry });
    else if (last?.kind === 'folded') last.events.push(entry);
    else items.push({ kind: 'folded', events: [entry] });
  }
  return items;
}

/** Whether an event is somebody's note. */
export const isNote = (entry: Entry): boolean => entry.kind === 'event' && entry.event === 'noted';

function isWanted(entry: Entry, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'messages':
      return entry.kind === 'message';
    case 'notes':
      return isNote(entry);
    case 'events':
      return entry.kind === 'event' && !isNote(entry);
  }
}

function isFolded(entry: Entry, filter: Filter, opened: ReadonlySet<number>): entry is EventView {
  return filter === 'all' && entry.kind === 'event' && entry.noise && !opened.has(entry.seq);
}
