import { Button, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../../api/trpc.ts';
import { day } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { guardingWords as words } from './guarding-messages.ts';
import classes from './side.module.css';

interface Props {
  /** The order that is linked already; it is not offered. */
  linked: string | null;
  onChoose: (orderId: string) => void;
}

/** Orders the case may be about: the customer's own at once, others by what is typed; each with a button that links it. */
export function OrderSearch({ linked, onChoose }: Props) {
  const t = useText();
  const { record } = useDesk();
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), 180);
  const { data, error } = useQuery({
    ...trpc.extraGuarding.orders.queryOptions({ caseId: record.id, q }),
    placeholderData: keepPreviousData,
  });
  const orders = data?.filter(({ id }) => id !== linked) ?? [];
  const none = q ? words.noneFound : record.customer ? words.noneYet : words.typeMore;
  return (
    <div className="no-print">
      <TextInput
        mt="xs"
        size="xs"
        autoComplete="off"
        label={t(words.find)}
        description={t(words.findHint)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <ErrorBeside error={error} />
      {data && orders.length === 0 && (
        <Text fz="sm" c="dimmed" mt="xs" role="status">
          {t(none)}
        </Text>
      )}
      {orders.length > 0 && (
        <ul className={classes.list} aria-label={t(words.found)} style={{ marginTop: 8 }}>
          {orders.map(({ id, number, customerName, siteName, startsAt }) => (
            <li key={id} className={classes.row}>
              <Text fz="sm" component="span">
                <strong>{number}</strong> {day(startsAt)}
                <br />
                {customerName}, {siteName}
              </Text>
              <Button size="compact-sm" variant="light" onClick={() => onChoose(id)}>
                {t(words.link(number))}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
