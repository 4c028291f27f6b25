import { Button, Group, Text } from '@mantine/core';
import { IconCopy, IconLink, IconRobot, IconUserOff, IconZoomQuestion } from '@tabler/icons-react';
import type { CallOutPage, CallOutRow } from '@underlag/api/call-outs';
import { Link } from 'react-router';
import { dateTime, kronor } from '../../shared/format.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './call-outs.module.css';
import { Mark } from './mark.tsx';
import { says } from './messages.ts';
import { usePoints } from './points-table.tsx';

interface Props {
  page: CallOutPage;
  chosen: string | null;
  /** The address of an invoice, with the list as it stands. */
  to: (invoiceId: string) => string;
  /** The addresses of the first page and the next one, where there are any. */
  first: string | null;
  next: string | null;
}

/** The invoices of one list, each with where it stands. */
export function CallOutRows({ page, chosen, to, first, next }: Props) {
  const t = useText();
  return (
    <>
      <ul>
        {page.rows.map((row) => (
          <Row key={row.invoiceId} row={row} to={to(row.invoiceId)} chosen={row.invoiceId === chosen} />
        ))}
      </ul>
      {(first || next) && (
        <Group p="md" gap="sm">
          {first && (
            <Button component={Link} to={first} size="compact-sm" variant="default">
              {t(says.first)}
            </Button>
          )}
          {next && (
            <Button component={Link} to={next} size="compact-sm" variant="default">
              {t(says.next)}
            </Button>
          )}
        </Group>
      )}
    </>
  );
}

function Row({ row, to, chosen }: { row: CallOutRow; to: string; chosen: boolean }) {
  const t = useText();
  return (
    <li>
      <Link to={to} className={classes.row} aria-current={chosen || undefined} data-invoice={row.invoiceId}>
        <b>{row.number}</b>
        <Text component="span" fz="sm">
          {kronor(row.totalOre)}
        </Text>
        <span className="clip">{row.recipientName}</span>
        <Text component="time" fz="xs" c="dimmed" dateTime={row.serviceAt ?? undefined}>
          {row.serviceAt ? dateTime(row.serviceAt) : t(says.noTime)}
        </Text>
        <Text component="span" fz="sm" c="dimmed" className={classes.wide}>
          {[row.place, row.centre?.name].filter(Boolean).join(' · ')}
        </Text>
        <span className={classes.wide}>
          <Marks row={row} />
        </span>
      </Link>
    </li>
  );
}

function Marks({ row: { report, best, isDouble, isCustomer } }: { row: CallOutRow }) {
  const t = useText();
  const points = usePoints();
  return (
    <Group gap={6} component="span">
      {report && (
        <Mark icon={report.automatic ? IconRobot : IconLink} tone="good">
          {report.automatic ? `${report.number}, ${t(says.automatic).toLowerCase()}` : report.number}
        </Mark>
      )}
      {best && <Mark icon={IconZoomQuestion}>{`${best.number}, ${t(says.points(points(best.score)))}`}</Mark>}
      {isDouble && (
        <Mark icon={IconCopy} tone="soon">
          {t(says.double)}
        </Mark>
      )}
      {!isCustomer && <Mark icon={IconUserOff}>{t(says.noCustomer)}</Mark>}
    </Group>
  );
}
