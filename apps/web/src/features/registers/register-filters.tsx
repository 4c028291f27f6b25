import { Button, Pill, Select, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch, IconX } from '@tabler/icons-react';
import type { RegisterInfo } from '@underlag/api/register-records';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { DayInput } from '../../shared/ui/day-input.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { isNarrowed, narrowed, type RegisterState } from './register-state.ts';
import classes from './registers.module.css';

interface Props {
  info: RegisterInfo;
  state: RegisterState;
  /** What the row that the list is narrowed to is called. */
  of: string | null;
}

/** The words, choices and days that a register is searched by; each change is a step that back undoes. */
export function RegisterFilters({ info, state, of }: Props) {
  const t = useText();
  const [, setParams] = useSearchParams();
  const change = (changed: Partial<RegisterState>) => setParams(narrowed(state, changed));
  const { days } = info;
  return (
    <search className={`${classes.filters} no-print`}>
      <Words hint={t(info.searchHint)} q={state.q} onChange={(q) => change({ q })} />
      {info.filters.map(({ key, name, choices }) => (
        <Select
          key={key}
          size="xs"
          clearable
          className={classes.filter}
          aria-label={t(name)}
          placeholder={t(says.any(t(name)))}
          data={choices.map((choice) => ({ value: choice.value, label: `${t(name)}: ${t(choice.name)}` }))}
          value={state.filters[key] ?? null}
          onChange={(value) => {
            const { [key]: _, ...others } = state.filters;
            change({ filters: value ? { ...others, [key]: value } : others });
          }}
        />
      ))}
      {days && (
        <>
          <Day name={t(says.from(t(days)))} value={state.from} onChange={(from) => change({ from })} />
          <Day name={t(says.to(t(days)))} value={state.to} onChange={(to) => change({ to })} />
        </>
      )}
      {state.of && (
        <Pill
          size="md"
          withRemoveButton
          onRemove={() => change({ of: null })}
          removeButtonProps={{ 'aria-label': t(says.removeOf(of ?? '')), 'aria-hidden': false, tabIndex: 0 }}
        >
          {t(says.of(of ?? '…'))}
        </Pill>
      )}
      {isNarrowed(state) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} aria-hidden />}
          onClick={() => setParams({})}
        >
          {t(says.clear)}
        </Button>
      )}
    </search>
  );
}

/** The words, sent on when the typing rests. */
function Words({
  hint,
  q,
  onChange,
}: {
  hint: string;
  q: string | null;
  onChange: (q: string | null) => void;
}) {
  const t = useText();
  const [typed, setTyped] = useTyped(q);
  const tell = useDebouncedCallback((value: string) => onChange(value.trim() || null), 300);
  return (
    <TextInput
      type="search"
      size="xs"
      className={classes.words}
      aria-label={t(says.search)}
      placeholder={hint}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        tell(event.currentTarget.value);
      }}
    />
  );
}

/** A day; a half-written one narrows nothing yet. */
function Day(props: { name: string; value: string | null; onChange: (day: string | null) => void }) {
  const [typed, setTyped] = useTyped(props.value);
  return (
    <DayInput
      size="xs"
      w={190}
      aria-label={props.name}
      placeholder={props.name}
      title={props.name}
      value={typed}
      onChange={(value) => {
        setTyped(value);
        if (value === '' || /^\d{4}-\d\d-\d\d$/.test(value)) props.onChange(value || null);
      }}
    />
  );
}

/** What is typed into a field of the address; it follows when the address changes elsewhere. */
function useTyped(value: string | null) {
  const [typed, setTyped] = useState(value ?? '');
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if ((typed.trim() || null) !== value) setTyped(value ?? '');
  }
  return [typed, setTyped] as const;
}
