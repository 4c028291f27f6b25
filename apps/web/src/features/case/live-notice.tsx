import { useEffect, useRef, useState } from 'react';
import { useMe } from '../../api/session.ts';
import { useText } from '../../shared/use-text.tsx';
import { useDesk } from './case-desk.tsx';
import classes from './case-page.module.css';
import { messages } from './messages.ts';

const stays = 8000;

/** Says quietly that somebody else has just changed the case; the page already shows the change. */
export function LiveNotice() {
  const t = useText();
  const me = useMe();
  const { record } = useDesk();
  const seen = useRef(record.lastSeq);
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    const since = seen.current;
    seen.current = record.lastSeq;
    const news = record.timeline.findLast(
      (entry) =>
        entry.kind === 'event' &&
        entry.seq > since &&
        entry.actor.kind === 'staff' &&
        entry.actor.name !== me.name,
    );
    if (news?.kind === 'event') setName(news.actor.name);
  }, [record, me.name]);
  useEffect(() => {
    if (!name) return;
    const timer = setTimeout(() => setName(null), stays);
    return () => clearTimeout(timer);
  }, [name]);
  return (
    <div role="status" className="no-print">
      {name && <div className={classes.live}>{t(messages.updated(name))}</div>}
    </div>
  );
}
