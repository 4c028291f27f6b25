import { Combobox, Loader, Text, TextInput, type TextInputProps, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { SearchResult } from '@underlag/api/registers';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { day, kronor } from '../format.ts';
import { useText } from '../use-text.tsx';
import { fieldWords } from './field-words.ts';

/** A customer or an invoice that was found and chosen. */
export type Pick =
  | { kind: 'customer'; id: string; number: string; name: string }
  | { kind: 'invoice'; id: string; number: string; customerId: string | null; customerName: string };

interface Props extends Omit<TextInputProps, 'value' | 'onChange'> {
  wants: 'customers' | 'invoices' | 'both';
  onPick: (pick: Pick) => void;
}

/** Finds customers and invoices by any number or a name; arrows and Enter choose. */
export function RegisterSearch({ wants, onPick, ...input }: Props) {
  const t = useText();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 180);
  const combobox = useCombobox();
  const { data, isFetching } = useQuery({
    ...trpc.search.all.queryOptions({ q }),
    enabled: q.length > 1,
    placeholderData: (before) => before,
  });
  const picks = q.length > 1 && data ? picksOf(data, wants) : [];
  const choose = (key: string) => {
    const pick = picks.find(({ id }) => id === key);
    if (!pick) return;
    setTyped('');
    combobox.closeDropdown();
    onPick(pick);
  };
  const option = (pick: Pick) => (
    <Combobox.Option key={pick.id} value={pick.id}>
      <Text fz="sm" fw={600} component="span">
        {pick.number}
      </Text>{' '}
      <Text fz="sm" component="span">
        {pick.kind === 'customer' ? pick.name : pick.customerName}
      </Text>
      {pick.kind === 'invoice' && data && <Amount invoice={data.invoices.find(({ id }) => id === pick.id)} />}
    </Combobox.Option>
  );
  const customers = picks.filter(({ kind }) => kind === 'customer');
  const invoices = picks.filter(({ kind }) => kind === 'invoice');
  return (
    <Combobox store={combobox} onOptionSubmit={choose} shadow="md">
      <Combobox.Target withExpandedAttribute>
        <TextInput
          {...input}
          style={{ flex: 1 }}
          role="combobox"
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={t(fieldWords.search)}
          value={typed}
          rightSection={isFetching ? <Loader size={14} aria-label={t(fieldWords.searching)} /> : null}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            // Enter takes the only or the first hit, so that a pasted number needs no arrow.
            if (event.key !== 'Enter' || combobox.getSelectedOptionIndex() >= 0) return;
            event.preventDefault();
            const [first] = picks;
            if (first && q === typed.trim()) choose(first.id);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim() === ''}>
        <Combobox.Options aria-label={t(fieldWords.hits)} mah={260} style={{ overflowY: 'auto' }}>
          {customers.length > 0 && (
            <Combobox.Group label={t(fieldWords.customers)}>{customers.map(option)}</Combobox.Group>
          )}
          {invoices.length > 0 && (
            <Combobox.Group label={t(fieldWords.invoices)}>{invoices.map(option)}</Combobox.Group>
          )}
          {picks.length === 0 && (
            <Combobox.Empty>
              {t(q.length > 1 && !isFetching ? fieldWords.nothing : fieldWords.typeMore)}
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Amount({ invoice }: { invoice: SearchResult['invoices'][number] | undefined }) {
  const t = useText();
  if (!invoice) return null;
  return (
    <Text fz="xs" c="dimmed">
      {kronor(invoice.totalOre)} · {t(fieldWords.due(day(invoice.dueOn)))}
    </Text>
  );
}

function picksOf({ customers, invoices }: SearchResult, wants: Props['wants']): Pick[] {
  return [
    ...(wants === 'invoices' ? [] : customers.map((found): Pick => ({ kind: 'customer', ...found }))),
    ...(wants === 'customers'
      ? []
      : invoices.map(
          ({ id, number, customerId, customerName }): Pick => ({
            kind: 'invoice',
            id,
            number,
            customerId,
            customerName,
          }),
        )),
  ];
}
