import { Anchor, Button, Text, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCalendar } from '@tabler/icons-react';
import type { HoldRow } from '@underlag/api/registers';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../api/session.ts';
import { day, kronor } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './holds.module.css';
import { holdReasons, holdStates, says } from './messages.ts';
import { ReviewDialog } from './review-dialog.tsx';

/** Holds in the order they should be looked at; late ones say so with icon, word and colour. */
export function HoldTable({ holds }: { holds: readonly HoldRow[] }) {
  const t = useText();
  const reviews = useMay('hold.review');
  const [reviewed, setReviewed] = useState<HoldRow | null>(null);
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <caption>
          <VisuallyHidden>{t(says.list)}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(says.review)}</th>
            <th scope="col">{t(says.invoice)}</th>
            <th scope="col">{t(says.customer)}</th>
            <th scope="col" className={classes.amount}>
              {t(says.amount)}
            </th>
            <th scope="col">{t(says.reason)}</th>
            <th scope="col">{t(says.since)}</th>
            <th scope="col">{t(says.state)}</th>
            <th scope="col">{t(says.case)}</th>
            {reviews && (
              <th scope="col">
                <VisuallyHidden>{t(says.actions)}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {holds.map((hold) => (
            <tr key={hold.id}>
              <td data-label={t(says.review)}>
                <ReviewDay date={hold.reviewOn} />
              </td>
              <td data-label={t(says.invoice)}>{hold.invoiceNumber}</td>
              <td data-label={t(says.customer)}>{hold.customerName ?? t(says.unknown)}</td>
              <td data-label={t(says.amount)} className={classes.amount}>
                {kronor(hold.amountOre)}
              </td>
              <td data-label={t(says.reason)}>{t(holdReasons[hold.reason]) || hold.reason}</td>
              <td data-label={t(says.since)}>{day(hold.startsOn)}</td>
              <td data-label={t(says.state)}>{t(holdStates[hold.state])}</td>
              <td data-label={t(says.case)}>
                <Anchor component={Link} to={paths.case(hold.caseNumber)} fz="sm">
                  {hold.caseNumber}
                </Anchor>
              </td>
              {reviews && (
                <td className={classes.actions}>
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconCalendar size={14} />}
                    onClick={() => setReviewed(hold)}
                    aria-label={t(says.moveFor(hold.invoiceNumber))}
                  >
                    {t(says.move)}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {reviewed && <ReviewDialog hold={reviewed} onClose={() => setReviewed(null)} />}
    </div>
  );
}

function ReviewDay({ date }: { date: string }) {
  const t = useText();
  const today = day(useNow());
  const late = Math.round((Date.parse(today) - Date.parse(date)) / 86_400_000);
  if (late < 0) return date;
  return (
    <Text component="span" fz="sm" fw={600} className={classes.late} data-today={late === 0 || undefined}>
      <IconAlertTriangle size={15} aria-hidden />
      {date}, {t(late === 0 ? says.today : says.overdue(late))}
    </Text>
  );
}
