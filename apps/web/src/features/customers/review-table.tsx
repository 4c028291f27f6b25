import { Anchor, Table } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReviewRow } from '@underlag/api/register';
import { Link } from 'react-router';
import { day } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import customer from './customer.module.css';
import classes from './register.module.css';
import { lists } from './register-messages.ts';

/** Customers whose authorities are to be reviewed, soonest first, and how far this year's letter has come. */
export function ReviewTable({ rows, today }: { rows: readonly ReviewRow[]; today: string }) {
  const t = useText();
  const letter = t(lists.letter(Number(today.slice(0, 4))));
  return (
    <Table className={stacked.table} verticalSpacing="xs" aria-label={t(lists.toReview)}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(lists.customer)}</Table.Th>
          <Table.Th>{t(lists.first)}</Table.Th>
          <Table.Th className={customer.amount}>{t(lists.overdue)}</Table.Th>
          <Table.Th className={customer.amount}>{t(lists.soon)}</Table.Th>
          <Table.Th>{letter}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.customer.id}>
            <Table.Td data-label={t(lists.customer)}>
              <Anchor component={Link} to={paths.customerTab(row.customer.id, 'kontakter')} fz="sm">
                {row.customer.number} {row.customer.name}
              </Anchor>
            </Table.Td>
            <Table.Td data-label={t(lists.first)}>
              <FirstDay date={row.reviewOn} today={today} />
            </Table.Td>
            <Table.Td data-label={t(lists.overdue)} className={customer.amount}>
              {row.overdue}
            </Table.Td>
            <Table.Td data-label={t(lists.soon)} className={customer.amount}>
              {row.soon}
            </Table.Td>
            <Table.Td data-label={letter}>{t(letterState(row))}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function FirstDay({ date, today }: { date: string; today: string }) {
  const t = useText();
  if (date >= today) return date;
  return (
    <span className={classes.late}>
      <IconAlertTriangle size={15} aria-hidden />
      {date}, {t(lists.late)}
    </span>
  );
}

function letterState({ recertification }: ReviewRow) {
  if (!recertification) return lists.notSent;
  const { sentAt, doneAt } = recertification;
  return doneAt ? lists.answered(day(doneAt)) : lists.sent(day(sentAt));
}
