import { ActionIcon, Button, Group, Input, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import type { Week } from '@underlag/api/settings';
import { useId } from 'react';
import { useText } from '../../shared/use-text.tsx';
import { says } from './calendar-messages.ts';
import classes from './settings.module.css';
import { type Weekday, weekdayNames, weekdays } from './settings-words.ts';

interface Props {
  week: Week;
  onChange: (week: Week) => void;
  /** By path, such as `week.mon`. */
  errors: Readonly<Record<string, string>>;
}

/** The opening hours of each weekday, several a day. */
export function WeekFields({ week, onChange, errors }: Props) {
  const t = useText();
  return (
    <Stack gap="xs">
      <Text fz="sm" c="dimmed">
        {t(says.weekHint)}
      </Text>
      {weekdays.map((weekday) => (
        <DayFields
          key={weekday}
          weekday={weekday}
          hours={week[weekday]}
          error={errors[`week.${weekday}`]}
          onChange={(hours) => onChange({ ...week, [weekday]: hours })}
        />
      ))}
      {errors.week && (
        <Text fz="sm" c="red" role="alert">
          {errors.week}
        </Text>
      )}
    </Stack>
  );
}

type Hours = Week[Weekday];

interface DayProps {
  weekday: Weekday;
  hours: Hours;
  error: string | undefined;
  onChange: (hours: Hours) => void;
}

function DayFields({ weekday, hours, error, onChange }: DayProps) {
  const t = useText();
  const faultId = useId();
  const name = t(weekdayNames[weekday]);
  const set = (index: number, change: Partial<Hours[number]>) =>
    onChange(hours.map((each, place) => (place === index ? { ...each, ...change } : each)));
  // Two intervals may be alike while they are typed: only their place tells them apart.
  const placed = hours.map((each, index) => ({ ...each, index, place: `place ${index}` }));
  const box = {
    size: 'xs',
    w: 72,
    inputMode: 'numeric',
    placeholder: '08:00',
    maxLength: 5,
    withAria: false,
  } as const;
  const fault = error ? { 'aria-describedby': faultId, 'aria-invalid': true, error: true } : {};
  return (
    <fieldset className={classes.weekday}>
      <legend>{name}</legend>
      <Group gap="xs">
        {hours.length === 0 && (
          <Text fz="sm" c="dimmed">
            {t(says.closed)}
          </Text>
        )}
        {placed.map(({ place, index, from, to }) => (
          <Group key={place} gap={4} wrap="nowrap">
            <Input
              {...box}
              {...fault}
              aria-label={t(says.opens(name, index + 1))}
              value={from}
              onChange={(event) => set(index, { from: event.currentTarget.value })}
            />
            –
            <Input
              {...box}
              {...fault}
              aria-label={t(says.closes(name, index + 1))}
              value={to}
              onChange={(event) => set(index, { to: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(says.removeHours(name, index + 1))}
              onClick={() => onChange(hours.filter((_, place) => place !== index))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ))}
        {hours.length < 6 && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t(says.addHoursTo(name))}
            onClick={() => onChange([...hours, nextHours(hours)])}
          >
            {t(says.addHours)}
          </Button>
        )}
      </Group>
      {error && (
        <Text fz="xs" c="red" id={faultId} role="alert">
          {error}
        </Text>
      )}
    </fieldset>
  );
}

/** A first guess: the whole day, or what is left of it. */
const nextHours = (hours: Hours): Hours[number] =>
  hours.length === 0 ? { from: '08:00', to: '17:00' } : { from: hours.at(-1)?.to ?? '', to: '' };
