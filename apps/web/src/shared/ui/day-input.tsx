import { ActionIcon, Popover, TextInput, type TextInputProps } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useText } from '../use-text.tsx';
import { fieldWords } from './field-words.ts';
import { readDay } from './read-day.ts';

const Calendar = lazy(() => import('./calendar.tsx'));

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type' | 'rightSection'> {
  value: string;
  onChange: (typed: string) => void;
}

/** A calendar day, typed (20261122 or 2026-11-22) or chosen; written out in full when the field is left. */
export function DayInput({ value, onChange, onBlur, ...rest }: Props) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <TextInput
      placeholder={t(fieldWords.dayForm)}
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onBlur={(event) => {
        onChange(readDay(value) ?? value);
        onBlur?.(event);
      }}
      rightSection={
        <Popover opened={open} onChange={setOpen} trapFocus returnFocus withinPortal position="bottom-end">
          <Popover.Target>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t(fieldWords.calendar)}
              onClick={() => setOpen(!open)}
            >
              <IconCalendar size={16} aria-hidden />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown>
            <Suspense fallback={null}>
              <Calendar
                value={readDay(value)}
                onChange={(day) => {
                  onChange(day);
                  setOpen(false);
                }}
              />
            </Suspense>
          </Popover.Dropdown>
        </Popover>
      }
    />
  );
}
