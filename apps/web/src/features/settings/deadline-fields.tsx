import { Checkbox, Group, NumberInput } from '@mantine/core';
import type { ClockName, Deadlines } from '@underlag/api/settings';
import { categoryWords } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './policy-messages.ts';
import { restable } from './policy-words.ts';
import classes from './settings.module.css';
import { clockNames } from './settings-words.ts';

type Deadline = Deadlines[ClockName];

interface Props {
  clock: ClockName;
  deadline: Deadline;
  error: string | undefined;
  onChange: (deadline: Deadline) => void;
}

/** One clock: how many working hours it has, and where it rests. */
export function DeadlineFields({ clock, deadline, error, onChange }: Props) {
  const t = useText();
  const isRestable = (value: string): value is Deadline['rests'][number] =>
    (restable as readonly string[]).includes(value);
  return (
    <fieldset className={classes.group}>
      <legend>{t(clockNames[clock])}</legend>
      <Group gap="lg" align="flex-start">
        <NumberInput
          w={168}
          size="sm"
          label={t(says.within)}
          min={0}
          step={1}
          decimalScale={2}
          decimalSeparator=","
          allowedDecimalSeparators={[',', '.']}
          allowNegative={false}
          suffix=" h"
          value={deadline.minutes === 0 ? '' : deadline.minutes / 60}
          onChange={(typed) =>
            onChange({ ...deadline, minutes: typeof typed === 'number' ? Math.round(typed * 60) : 0 })
          }
          error={error && deadline.minutes < 1 ? t(says.tooFew) : error}
        />
        <Checkbox.Group
          label={t(says.restsIn)}
          value={deadline.rests}
          onChange={(chosen) => onChange({ ...deadline, rests: chosen.filter(isRestable) })}
        >
          <Group gap="md" mt={8}>
            {restable.map((category) => (
              <Checkbox key={category} value={category} label={t(categoryWords[category])} />
            ))}
          </Group>
        </Checkbox.Group>
      </Group>
    </fieldset>
  );
}
