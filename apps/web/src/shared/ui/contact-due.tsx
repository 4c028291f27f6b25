import { IconAlertTriangle, IconClock, IconPhoneCheck } from '@tabler/icons-react';
import { text } from '@underlag/domain/text';
import { dateTime, timeLeft } from '../format.ts';
import { useNow } from '../use-now.ts';
import { useText } from '../use-text.tsx';
import classes from './clock-badge.module.css';

const words = {
  overdue: text('Försenad kontakt', 'Contact overdue'),
  by: (at: string) => text(`Kontakt senast ${at}`, `Contact by ${at}`),
  made: text('Kontakt tagen', 'Contact made'),
};

/** When the contact that a case asks for is due, or that it is made: icon, words and colour. */
export function ContactDue({ dueAt }: { dueAt: string | null }) {
  const t = useText();
  const now = useNow();
  if (!dueAt)
    return (
      <span className={classes.badge} data-tone="met">
        <IconPhoneCheck size={15} aria-hidden />
        <span className="clip">{t(words.made)}</span>
      </span>
    );
  const late = Date.parse(dueAt) <= now.getTime();
  const Icon = late ? IconAlertTriangle : IconClock;
  return (
    <span
      className={classes.badge}
      data-tone={late ? 'late' : 'calm'}
      title={`${t(words.by(dateTime(dueAt)))}`}
    >
      <Icon size={15} aria-hidden />
      <span className="clip">
        {late ? `${t(words.overdue)}, ${t(timeLeft(dueAt, now))}` : t(words.by(dateTime(dueAt)))}
      </span>
    </span>
  );
}
