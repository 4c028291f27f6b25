import { Button, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { FiguresOf } from '@underlag/api/figures';
import { useMe } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './managers.module.css';
import { says } from './messages.ts';

/** Whose figures are shown: of one queue, type or person, or of all. */
export function FigureFilters({ of, onChange }: { of: FiguresOf; onChange: (of: FiguresOf) => void }) {
  const t = useText();
  const { queues } = useMe();
  const { data: people = [] } = useQuery(trpc.people.assignable.queryOptions());
  const look = { size: 'xs', clearable: true, searchable: true } as const;
  return (
    <search className={`${classes.filters} no-print`} aria-label={t(says.filters)}>
      <Select
        {...look}
        aria-label={t(says.queue)}
        placeholder={t(says.anyQueue)}
        data={queues.map(({ key, name }) => ({ value: key, label: t(name) }))}
        value={of.queue ?? null}
        onChange={(queue) => onChange({ ...of, queue })}
      />
      <Select
        {...look}
        aria-label={t(says.type)}
        placeholder={t(says.anyType)}
        data={Object.entries(caseNames).map(([key, { name }]) => ({ value: key, label: t(name) }))}
        value={of.type ?? null}
        onChange={(type) => onChange({ ...of, type })}
      />
      <Select
        {...look}
        aria-label={t(says.person)}
        placeholder={t(says.anyone)}
        data={[
          { value: 'none', label: t(says.nobody) },
          ...people.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={of.person ?? null}
        onChange={(person) => onChange({ ...of, person })}
      />
      {(of.queue || of.type || of.person) && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} />}
          onClick={() => onChange({})}
        >
          {t(says.clear)}
        </Button>
      )}
    </search>
  );
}
