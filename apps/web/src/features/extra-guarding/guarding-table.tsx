import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { GuardingRow } from '@underlag/api/extra-guarding';
import { Link } from 'react-router';
import { attemptOutcomes } from '../../shared/attempt-words.ts';
import { day } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { ContactDue } from '../../shared/ui/contact-due.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './extra-guarding.module.css';
import { says } from './messages.ts';

const columns = [
  'contact',
  'case',
  'customer',
  'order',
  'responsible',
  'attempts',
  'next',
  'assignee',
] as const;

/** Questions on extra guarding in the order their contacts are due. */
export function GuardingTable({ rows }: { rows: readonly GuardingRow[] }) {
  const t = useText();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{t(says.list)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(says[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.caseId} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row }: { row: GuardingRow }) {
  const t = useText();
  const { number, subject, customerName, siteName, order, attempts, last, assignee } = row;
  return (
    <tr>
      <td data-label={t(says.contact)}>
        <ContactDue dueAt={row.contactDueAt} />
      </td>
      <td data-label={t(says.case)}>
        <span>
          <Anchor component={Link} to={paths.case(number)} fz="sm">
            {number}
          </Anchor>
          <Dim>{subject}</Dim>
        </span>
      </td>
      <td data-label={t(says.customer)}>
        <span>
          {customerName ?? t(says.unknown)}
          {siteName && <Dim>{siteName}</Dim>}
        </span>
      </td>
      <td data-label={t(says.order)}>
        <span>
          {order ? (
            order.number
          ) : (
            <Text span fz="sm" c="dimmed">
              {t(says.noOrder)}
            </Text>
          )}
          {order && <Dim>{periodOf(order)}</Dim>}
        </span>
      </td>
      <td data-label={t(says.responsible)}>{order ? <Responsible person={order.responsible} /> : '–'}</td>
      <td data-label={t(says.attempts)}>
        {last ? t(says.lastOf(attempts, attemptOutcomes[last.outcome])) : t(says.none)}
      </td>
      <td data-label={t(says.next)}>{row.nextOn ? <NextDay date={row.nextOn} /> : '–'}</td>
      <td data-label={t(says.assignee)}>{assignee?.name ?? t(says.nobody)}</td>
    </tr>
  );
}

const Dim = ({ children }: { children: string }) => (
  <Text fz="xs" c="dimmed">
    {children}
  </Text>
);

function periodOf({ startsAt, endsAt }: NonNullable<GuardingRow['order']>): string {
  const [from, to] = [day(startsAt), day(endsAt)];
  return from === to ? from : `${from} – ${to}`;
}

function Responsible({ person }: { person: NonNullable<GuardingRow['order']>['responsible'] }) {
  return (
    <span>
      {person.name}
      <br />
      <Anchor href={`tel:${person.phone.replace(/[^+\d]/g, '')}`} fz="xs">
        {person.phone}
      </Anchor>
    </span>
  );
}

/** The day of the next attempt; one that has passed says so. */
function NextDay({ date }: { date: string }) {
  const t = useText();
  if (date >= day(useNow())) return date;
  return (
    <span className={classes.passed}>
      <IconAlertTriangle size={15} aria-hidden />
      {date}, {t(says.passed)}
    </span>
  );
}
