import { ActionIcon, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { NamedDay } from '@underlag/api/settings';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { says } from './calendar-messages.ts';
import classes from './settings.module.css';

interface Props {
  named: readonly NamedDay[];
  closed: readonly string[];
  /** Left out where nothing is changed. */
  onOpen?: (day: string) => void;
  isOpenable?: (day: string) => boolean;
}

/** Closed days with their weekday and name. */
export function ClosedDaysList({ named, closed, onOpen, isOpenable }: Props) {
  const t = useText();
  const weekday = new Intl.DateTimeFormat(useLocale(), { weekday: 'short', timeZone: 'UTC' });
  if (closed.length === 0)
    return (
      <Text fz="sm" c="dimmed">
        {t(says.noDays)}
      </Text>
    );
  return (
    <ul className={classes.days}>
      {closed.map((day) => (
        <li key={day}>
          <span>
            {day} {weekday.format(new Date(`${day}T12:00:00Z`))} ·{' '}
            {t(named.find((each) => each.day === day)?.name ?? says.own)}
          </span>
          {onOpen && isOpenable?.(day) && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(says.openDay(day))}
              onClick={() => onOpen(day)}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
