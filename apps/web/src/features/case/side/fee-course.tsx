import { Button } from '@mantine/core';
import type { FeeFinding } from '@underlag/api/late-fees';
import { useState } from 'react';
import { day } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { feeWords as words } from './fee-messages.ts';
import classes from './fees.module.css';

/** What happened to the invoice day by day, folded away until it is asked for. */
export function FeeCourse({ course }: Pick<FeeFinding, 'course'>) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        size="compact-xs"
        variant="subtle"
        className="no-print"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? words.hideCourse : words.showCourse)}
      </Button>
      {isOpen && (
        <ol className={classes.rows} aria-label={t(words.course)}>
          {course.map(({ date, says }) => (
            <li key={`${date} ${says.en}`}>
              <time dateTime={date}>{day(date)}</time>
              <span>{t(says)}</span>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
