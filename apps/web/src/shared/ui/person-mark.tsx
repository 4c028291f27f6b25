import { initials } from '../format.ts';
import classes from './badge.module.css';

/** A person's initials and name on one line. */
export function PersonMark({ name, size = 20 }: { name: string; size?: number }) {
  return (
    <span className={classes.badge}>
      <span
        className={classes.initials}
        style={{ width: size, height: size, fontSize: Math.round(size * 0.45) }}
        aria-hidden
      >
        {initials(name)}
      </span>
      <span className="clip">{name}</span>
    </span>
  );
}
