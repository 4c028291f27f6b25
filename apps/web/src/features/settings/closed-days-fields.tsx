import { Button, Checkbox, Group, Select, Stack, Text, Title } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import type { NamedDay } from '@underlag/api/settings';
import { type FormEvent, useState } from 'react';
import { DayInput } from '../../shared/ui/day-input.tsx';
import { readDay } from '../../shared/ui/read-day.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './calendar-messages.ts';
import { type DayChoice, dayChoices, lastYearOf, withDays, withoutDays, withYear } from './closed-days.ts';
import { ClosedDaysList } from './closed-days-list.tsx';
import classes from './settings.module.css';

interface Props {
  named: readonly NamedDay[];
  closed: readonly string[];
  today: string;
  onChange: (closed: string[]) => void;
}

/** Which days the office is closed: holidays and eves by rule, and days of its own. */
export function ClosedDaysFields({ named, closed, today, onChange }: Props) {
  const t = useText();
  const lastYear = lastYearOf(closed, today);
  const [year, setYear] = useState(today.slice(0, 4));
  const choices = dayChoices(named, closed, today, lastYear);
  const turn = ({ days }: DayChoice, shut: boolean) =>
    onChange(shut ? withDays(closed, days) : withoutDays(closed, days));
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: lastYear - thisYear + 1 }, (_, index) => String(thisYear + index));
  const mayAddYear = named.some(({ day }) => day.startsWith(`${lastYear + 1}-`));
  return (
    <Stack gap="md">
      <Text fz="sm" c="dimmed">
        {t(says.closedDaysHint)}
      </Text>
      <div className={classes.choices}>
        {(['holiday', 'legal_eve', 'other'] as const).map((kind) => (
          <fieldset key={kind} className={classes.group}>
            <legend>{t(says.kinds[kind])}</legend>
            <Stack gap={6}>
              {choices
                .filter((choice) => choice.kind === kind)
                .map((choice) => (
                  <Checkbox
                    key={choice.key}
                    size="xs"
                    label={t(choice.name)}
                    description={choice.closed === 'some' ? t(says.someYears) : undefined}
                    checked={choice.closed === 'all'}
                    indeterminate={choice.closed === 'some'}
                    onChange={(event) => turn(choice, event.currentTarget.checked)}
                  />
                ))}
            </Stack>
          </fieldset>
        ))}
      </div>
      <Group justify="space-between" align="flex-end">
        <Group align="flex-end" gap="sm">
          <Title order={4}>{t(says.allDays(year))}</Title>
          <Select
            size="xs"
            w={96}
            allowDeselect={false}
            aria-label={t(says.year)}
            data={years}
            value={year}
            onChange={(chosen) => setYear(chosen ?? year)}
          />
        </Group>
        <OwnDay today={today} onAdd={(day) => onChange(withDays(closed, [day]))} />
      </Group>
      <ClosedDaysList
        named={named}
        closed={closed.filter((day) => day.startsWith(year))}
        onOpen={(day) => onChange(withoutDays(closed, [day]))}
        isOpenable={(day) => day >= today}
      />
      <Group gap="sm">
        <Text fz="sm" c="dimmed">
          {t(says.addYearHint(lastYear))}
        </Text>
        {mayAddYear && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCalendarPlus size={14} aria-hidden />}
            onClick={() => {
              onChange(withYear(named, closed, choices, lastYear + 1));
              setYear(String(lastYear + 1));
            }}
          >
            {t(says.addYear(lastYear + 1))}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function OwnDay({ today, onAdd }: { today: string; onAdd: (day: string) => void }) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const day = readDay(typed);
    setWrong(!day || day < today);
    if (!day || day < today) return;
    onAdd(day);
    setTyped('');
  };
  return (
    <form onSubmit={add} noValidate>
      <Group gap="xs" align="flex-end">
        <DayInput
          size="xs"
          label={t(says.ownDay)}
          value={typed}
          onChange={setTyped}
          error={isWrong && t(says.badDay)}
        />
        <Button type="submit" size="xs" variant="default">
          {t(says.addDay)}
        </Button>
      </Group>
    </form>
  );
}
