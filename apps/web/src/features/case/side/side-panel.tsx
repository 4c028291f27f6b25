import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import classes from './side.module.css';

interface Props {
  title: string;
  /** Beside the heading: a count or a button. */
  beside?: ReactNode;
  children: ReactNode;
}

/** One part of the right column with its heading. */
export function SidePanel({ title, beside, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <Title order={2} id={id} fz="md">
          {title}
        </Title>
        {beside}
      </div>
      {children}
    </section>
  );
}
