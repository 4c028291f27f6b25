import { VisuallyHidden } from '@mantine/core';
import { type Icon, IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { count as upTo } from '../shared/format.ts';
import classes from './rail.module.css';

interface Props {
  to: string;
  icon: Icon;
  name: string;
  count?: number;
  late?: number;
  /** The count, or what is late where nothing else is counted, in words, for hover and for screen readers. */
  hover?: (count: string) => string;
  /** Whether one stands here; without it the address decides. */
  here?: boolean;
  onGo?: () => void;
  children?: ReactNode;
}

/** One place in the rail with its live count. */
export function RailLink({ to, icon: Mark, name, count, late, hover, here, onGo, children }: Props) {
  const { pathname } = useLocation();
  const told = hover?.(upTo(count ?? late ?? 0));
  return (
    <li className={classes.item} title={told}>
      <Link
        to={to}
        className={classes.link}
        aria-current={(here ?? isAt(pathname, to)) ? 'page' : undefined}
        onClick={onGo}
      >
        <Mark size={18} aria-hidden className={classes.mark} />
        <span className="clip">{name}</span>
        {late ? (
          <span className={classes.late} aria-hidden>
            <IconAlertTriangle size={13} />
            {upTo(late)}
          </span>
        ) : null}
        {count ? (
          <span className={classes.count} aria-hidden>
            {upTo(count)}
          </span>
        ) : null}
        {told && (count || late) ? <VisuallyHidden>, {told}</VisuallyHidden> : null}
      </Link>
      {children}
    </li>
  );
}

const isAt = (pathname: string, to: string): boolean => pathname === to || pathname.startsWith(`${to}/`);
