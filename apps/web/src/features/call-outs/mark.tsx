import type { Icon } from '@tabler/icons-react';
import classes from './call-outs.module.css';

interface Props {
  icon: Icon;
  tone?: 'good' | 'soon' | 'late';
  children: string;
}

/** A small badge: icon and word, and colour besides. */
export function Mark({ icon: Sign, tone, children }: Props) {
  return (
    <span className={classes.mark} data-tone={tone}>
      <Sign size={14} aria-hidden />
      {children}
    </span>
  );
}
