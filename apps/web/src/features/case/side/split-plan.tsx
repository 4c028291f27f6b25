import { Button, Group, Text, TextInput } from '@mantine/core';
import { suggestPlan } from '@underlag/domain/case-types';
import { useState } from 'react';
import { DayInput } from '../../../shared/ui/day-input.tsx';
import { typedPayments } from '../../../shared/ui/plan-rows.ts';
import { readDay } from '../../../shared/ui/read-day.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { suggestedCount, suggestedPlan } from '../suggested-plan.ts';
import { planPanelWords as words } from './plan-messages.ts';

interface Props {
  leftOre: number;
  today: string;
  put: (plan: string) => void;
}

/** Splits what is left evenly, by a number of payments and the first day. */
export function SplitPlan({ leftOre, today, put }: Props) {
  const t = useText();
  const { record } = useDesk();
  const begun = typedPayments(suggestedPlan(record) ?? '')[0]?.dueOn ?? today;
  const [count, setCount] = useState(String(suggestedCount(record)));
  const [first, setFirst] = useState(begun);
  const [isFaulty, setFaulty] = useState(false);
  const split = () => {
    const plan = suggestPlan(leftOre, Number(count), readDay(first) ?? '');
    setFaulty(plan === null);
    if (plan !== null) put(plan);
  };
  return (
    <div>
      <Group gap="xs" align="flex-end" wrap="wrap">
        <TextInput
          size="xs"
          w={120}
          inputMode="numeric"
          label={t(words.count)}
          value={count}
          onChange={(event) => setCount(event.currentTarget.value)}
        />
        <DayInput size="xs" w={140} label={t(words.first)} value={first} onChange={setFirst} />
        <Button size="xs" variant="default" onClick={split}>
          {t(words.suggest)}
        </Button>
      </Group>
      {isFaulty && (
        <Text fz="xs" mt={4} role="alert" c="var(--mantine-color-error)">
          {t(words.cannotSuggest)}
        </Text>
      )}
    </div>
  );
}
