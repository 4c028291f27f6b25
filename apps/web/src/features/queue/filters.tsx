import { Button, Checkbox, Pill, SegmentedControl, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { categoryWords } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterWords } from './filter-words.tsx';
import { says } from './messages.ts';
import { type Filter, filtered, narrowings, type QueueState, spansEnded, unfiltered } from './queue-state.ts';

const openCategories = ['new', 'working', 'waiting', 'approval'] as const;

/** Changes a filter in the address; each change is a step that back undoes. */
export function useFilter(state: QueueState): (change: Partial<Filter>) => void {
  const [, setParams] = useSearchParams();
  return (change) => setParams(filtered(state, change));
}

export function OpenOrEnded({ state }: { state: QueueState }) {
  const t = useText();
  const change = useFilter(state);
  if (spansEnded(state)) return null;
  return (
    <SegmentedControl
      aria-label={t(says.which)}
      size="xs"
      value={state.open ? 'open' : 'ended'}
      onChange={(value) => change({ open: value === 'open', category: null, due: null, waiting: null })}
      data={[
        { value: 'open', label: t(says.open) },
        { value: 'ended', label: t(says.ended) },
      ]}
    />
  );
}

interface FiltersProps {
  state: QueueState;
  /** Name of the customer whose cases are shown, if the list is narrowed so. */
  customer: string;
  /** In a pop-up of their own, as wide as it. */
  folded?: boolean;
}

/** Everything that narrows or orders a list. */
export function Filters({ state, customer, folded = false }: FiltersProps) {
  const t = useText();
  const change = useFilter(state);
  const { data: people = [] } = useQuery(trpc.people.assignable.queryOptions());
  const mine = state.list === 'mine';
  const look = lookOf(folded);
  return (
    <>
      <FilterWords folded={folded} q={state.q} onChange={(q) => change({ q })} />
      <Select
        {...look}
        aria-label={t(says.type)}
        placeholder={t(says.anyType)}
        data={Object.entries(caseNames).map(([key, { name }]) => ({ value: key, label: t(name) }))}
        value={state.type}
        onChange={(type) => change({ type })}
      />
      {state.open && (
        <Select
          {...look}
          aria-label={t(says.status)}
          placeholder={t(says.anyStatus)}
          data={openCategories.map((key) => ({ value: key, label: t(categoryWords[key]) }))}
          value={state.category}
          onChange={(value) => change({ category: openCategories.find((key) => key === value) ?? null })}
        />
      )}
      {!mine && (
        <Select
          {...look}
          aria-label={t(says.assignee)}
          placeholder={t(says.anyAssignee)}
          searchable
          data={people.map(({ id, name }) => ({ value: id, label: name }))}
          value={state.assigneeId}
          onChange={(assigneeId) => change({ assigneeId, unassigned: false })}
        />
      )}
      {!mine && state.open && (
        <Checkbox
          size="xs"
          label={t(says.unassigned)}
          checked={state.unassigned}
          onChange={(event) => change({ unassigned: event.currentTarget.checked, assigneeId: null })}
        />
      )}
      {state.open && !spansEnded(state) && (
        <Select
          {...look}
          clearable={false}
          allowDeselect={false}
          aria-label={t(says.sort)}
          data={[
            { value: 'due', label: t(says.byDue) },
            { value: 'opened', label: t(says.byOpened) },
          ]}
          value={state.sort}
          onChange={(sort) => change({ sort: sort === 'opened' ? 'opened' : 'due' })}
        />
      )}
      {state.customerId && (
        <Pill
          size="md"
          bg="var(--u-active)"
          withRemoveButton
          onRemove={() => change({ customerId: null })}
          removeButtonProps={{ 'aria-label': t(says.clear), 'aria-hidden': false, tabIndex: 0 }}
        >
          {t(says.oneCustomer(customer))}
        </Pill>
      )}
      <FilterChips state={state} onChange={change} />
      {narrowings(state) > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconX size={14} />}
          onClick={() => change(unfiltered)}
        >
          {t(says.clear)}
        </Button>
      )}
    </>
  );
}

const lookOf = (folded: boolean) => ({
  size: 'xs',
  w: folded ? '100%' : 140,
  clearable: true,
  // A list of choices outside of the pop-up would close the pop-up.
  comboboxProps: folded
    ? { withinPortal: false }
    : { width: 'max-content', position: 'bottom-start' as const },
});
