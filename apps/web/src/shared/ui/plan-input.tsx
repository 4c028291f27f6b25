import { ActionIcon, Button, Fieldset, Group, Input, Text, TextInput } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconPlus, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { kronor } from '../format.ts';
import { useText } from '../use-text.tsx';
import { DayInput } from './day-input.tsx';
import classes from './plan-input.module.css';
import { typedPayments, typedPlan, typedSum } from './plan-rows.ts';
import { planWords as words } from './plan-words.ts';

interface Props {
  label: string;
  description?: string | undefined;
  /** The payments as typed, a line each. */
  value: string;
  onChange: (typed: string) => void;
  error?: string | undefined;
  id?: string | undefined;
  /** What the payments must come to, in öre; left out where that is not known. */
  leftOre?: number | null;
}

/** The payments of a plan, a day and an amount each, with their sum as it is typed. */
export function PlanInput({ label, description, value, onChange, error, id, leftOre = null }: Props) {
  const t = useText();
  const fault = useId();
  const payments = typedPayments(value);
  const put = (position: number, change: Partial<(typeof payments)[number]>) =>
    onChange(typedPlan(payments.map((one) => (one.position === position ? { ...one, ...change } : one))));
  return (
    <Fieldset
      variant="unstyled"
      legend={label}
      id={id}
      tabIndex={-1}
      aria-describedby={error ? fault : undefined}
      classNames={{ legend: classes.legend ?? '' }}
    >
      {description && <Input.Description mb={6}>{description}</Input.Description>}
      <ol className={classes.rows}>
        {payments.map(({ position, dueOn, amount }) => (
          <li key={position} className={classes.row}>
            <DayInput
              size="xs"
              aria-label={t(words.day(position))}
              value={dueOn}
              onChange={(typed) => put(position, { dueOn: typed })}
            />
            <TextInput
              size="xs"
              inputMode="decimal"
              rightSection="kr"
              aria-label={t(words.amount(position))}
              value={amount}
              onChange={(event) => put(position, { amount: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="md"
              disabled={payments.length === 1}
              aria-label={t(words.remove(position))}
              onClick={() => onChange(typedPlan(payments.filter((one) => one.position !== position)))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ol>
      <Group justify="space-between" gap="xs" mt={6}>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange(typedPlan([...payments, { dueOn: '', amount: '' }]))}
        >
          {t(words.add)}
        </Button>
        <Sum ore={typedSum(value)} leftOre={leftOre} />
      </Group>
      {error && (
        <Input.Error id={fault} mt={4}>
          {error}
        </Input.Error>
      )}
    </Fieldset>
  );
}

function Sum({ ore, leftOre }: { ore: number; leftOre: number | null }) {
  const t = useText();
  const sum = t(words.sum(kronor(ore)));
  const apart = leftOre === null ? null : leftOre - ore;
  const says =
    apart === null
      ? null
      : apart === 0
        ? t(words.exact)
        : t(apart > 0 ? words.lacks(kronor(apart)) : words.over(kronor(-apart)));
  const Icon = apart === 0 ? IconCircleCheck : IconAlertCircle;
  return (
    <Text fz="xs" component="output" className={classes.sum} data-tone={apart === 0 ? 'good' : 'soon'}>
      {apart !== null && <Icon size={14} aria-hidden />}
      {says ? `${sum}: ${says}` : sum}
    </Text>
  );
}
