import { Link, useLocation } from 'react-router';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { messages } from './messages.ts';
import classes from './timeline.module.css';

/** When it happened, which is also the link to this entry. */
export function EntryTime({ at, address }: { at: string; address: string }) {
  const t = useText();
  const { search } = useLocation();
  const moment = dateTime(at);
  return (
    <Link
      to={{ search, hash: `#${address}` }}
      replace
      className={classes.time}
      aria-label={t(messages.linkTo(moment))}
    >
      <time dateTime={at}>{moment}</time>
    </Link>
  );
}
