import { useEffect, useState } from 'react';
import { useMe } from '../../../api/session.ts';
import { useDesk } from '../case-desk.tsx';
import type { Entry } from '../timeline/fold.ts';

const keyOf = (entry: Entry): string => (entry.kind === 'message' ? entry.id : String(entry.seq));
const tidings = ['moved', 'classified', 'took_in', 'merge_undone'];

/** What has come into the case, from somebody else, since the writer began. While nothing is written all counts as seen. */
export function useNews(isWriting: boolean) {
  const { record, latest } = useDesk();
  const me = useMe();
  const [seen, setSeen] = useState(() => ({
    seq: record.lastSeq,
    keys: new Set(record.timeline.map(keyOf)),
  }));
  const news = record.timeline.filter((entry) => !seen.keys.has(keyOf(entry)) && isNews(entry, me));
  const { lastSeq, timeline } = record;
  const follows = (!isWriting || news.length === 0) && lastSeq !== seen.seq;
  useEffect(() => {
    if (follows) setSeen({ seq: lastSeq, keys: new Set(timeline.map(keyOf)) });
  }, [follows, lastSeq, timeline]);
  const acknowledge = () => {
    const { lastSeq: seq, timeline: entries } = latest();
    setSeen({ seq, keys: new Set(entries.map(keyOf)) });
    return seq;
  };
  return { news, seenSeq: follows ? lastSeq : seen.seq, acknowledge };
}

function isNews(entry: Entry, me: { id: string; name: string }): boolean {
  if (entry.kind === 'message') return entry.author?.id !== me.id;
  return tidings.includes(entry.event) && !(entry.actor.kind === 'staff' && entry.actor.name === me.name);
}
