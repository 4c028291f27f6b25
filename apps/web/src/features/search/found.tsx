import { Anchor, Stack, Text, Title } from '@mantine/core';
import type { SearchResult } from '@underlag/api/registers';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { day, kronor } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './found.module.css';
import { says } from './messages.ts';

/** What fits the words, by kind. */
export function Found({ found: { customers, invoices, cases, records } }: { found: SearchResult }) {
  const t = useText();
  return (
    <Stack gap="lg" px="lg" pb="xl">
      <Kind title={t(says.customers)}>
        {customers.map(({ id, name, number }) => (
          <Hit key={id} to={paths.customer(id)} name={name} detail={number} />
        ))}
      </Kind>
      <Kind title={t(says.invoices)}>
        {invoices.map(({ id, number, customerId, customerName, totalOre, dueOn }) => (
          <Hit
            key={id}
            to={customerId ? paths.customer(customerId) : null}
            name={`${number} · ${customerName}`}
            detail={`${kronor(totalOre)} · ${t(says.due(day(dueOn)))}`}
          />
        ))}
      </Kind>
      <Kind title={t(says.registers)}>
        {records.map(({ register, id, kind, title, says: what }) => (
          <Hit
            key={`${register} ${id}`}
            to={paths.record(register, id)}
            name={what ? `${title} · ${what}` : title}
            detail={t(kind)}
          />
        ))}
      </Kind>
      <Kind title={t(says.cases)}>
        {cases.map(({ id, number, subject }) => (
          <Hit key={id} to={paths.case(number)} name={subject} detail={number} />
        ))}
      </Kind>
    </Stack>
  );
}

function Kind({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <section>
      <Title order={2} mb="xs">
        {title}
      </Title>
      <ul className={classes.list}>{children}</ul>
    </section>
  );
}

function Hit({ to, name, detail }: { to: string | null; name: string; detail: string }) {
  const t = useText();
  return (
    <li className={classes.hit}>
      {to ? (
        <Anchor component={Link} to={to} className="clip">
          {name}
        </Anchor>
      ) : (
        <span className="clip" title={t(says.noCustomer)}>
          {name}
        </span>
      )}
      <Text component="span" fz="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {detail}
      </Text>
    </li>
  );
}
