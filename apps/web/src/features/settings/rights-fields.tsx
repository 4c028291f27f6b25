import { Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { trpc } from '../../api/trpc.ts';
import { MoneyInput } from '../../shared/form/money-input.tsx';
import { roleWords } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

export interface Rights {
  name: string;
  roles: string[];
  creditLimitOre: number;
  queues: { queue: string; level: 'read' | 'work' }[];
}

type Level = 'none' | 'read' | 'work';

/** Roles, queues and credit limit: the same for a new person and a known one. */
export function RightsFields<V extends Rights>({ form }: { form: UseFormReturnType<V> }) {
  const t = useText();
  const values: Rights = form.values;
  const { data: queues = [] } = useQuery(trpc.people.queues.queryOptions());
  const levelOf = (queue: string): Level =>
    values.queues.find((right) => right.queue === queue)?.level ?? 'none';
  const setLevel = (queue: string, level: string) => {
    const others = values.queues.filter((right) => right.queue !== queue);
    const next = level === 'read' || level === 'work' ? [...others, { queue, level }] : others;
    form.setValues({ queues: next } as Partial<V>);
  };
  return (
    <>
      <Checkbox.Group
        label={t(says.roles)}
        value={values.roles}
        onChange={(roles) => form.setValues({ roles } as Partial<V>)}
        error={form.errors.roles}
      >
        <Group gap="md" mt={4}>
          {Object.entries(roleWords).map(([role, name]) => (
            <Checkbox key={role} value={role} label={t(name)} />
          ))}
        </Group>
      </Checkbox.Group>
      <MoneyInput
        label={t(says.limit)}
        description={t(says.limitHint)}
        maw={280}
        value={values.creditLimitOre}
        onChange={(ore) => form.setValues({ creditLimitOre: ore ?? 0 } as Partial<V>)}
        error={form.errors.creditLimitOre}
      />
      <div>
        <Text fz="sm" fw={500}>
          {t(says.queues)}
        </Text>
        <Text fz="xs" c="dimmed" mb={4}>
          {t(says.queueHint)}
        </Text>
        <Stack gap={4}>
          {queues.map(({ key, name }) => (
            <QueueRight
              key={key}
              name={t(name)}
              level={levelOf(key)}
              onChange={(level) => setLevel(key, level)}
            />
          ))}
        </Stack>
      </div>
    </>
  );
}

function QueueRight({
  name,
  level,
  onChange,
}: {
  name: ReactNode;
  level: Level;
  onChange: (level: string) => void;
}) {
  const t = useText();
  const id = useId();
  return (
    <Group justify="space-between" gap="sm">
      <Text fz="sm" id={id}>
        {name}
      </Text>
      <SegmentedControl
        size="xs"
        aria-labelledby={id}
        value={level}
        onChange={onChange}
        data={[
          { value: 'none', label: t(says.noRight) },
          { value: 'read', label: t(says.read) },
          { value: 'work', label: t(says.work) },
        ]}
      />
    </Group>
  );
}
