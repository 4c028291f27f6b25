import { Text, Title } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { day, kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { invoiceWords } from './messages.ts';
import classes from './side.module.css';

/** The dunning holds that this case has placed. */
export function Holds() {
  const t = useText();
  const { holds } = useDesk().record;
  if (holds.length === 0) return null;
  return (
    <>
      <Title order={3} mt="md" mb={6}>
        {t(invoiceWords.holds)}
      </Title>
      <ul className={classes.list}>
        {holds.map((hold) => (
          <li key={hold.id} className={classes.card}>
            <div className={classes.row}>
              <Text
                fz="sm"
                fw={600}
                component="span"
                className={classes.decided}
                c="var(--mantine-color-text)"
              >
                <IconHandStop size={16} aria-hidden /> {t(invoiceWords.holdStates[hold.state])}
              </Text>
              <Text fz="sm" component="span">
                {kronor(hold.amountOre)}
              </Text>
            </div>
            <Text fz="xs" c="dimmed">
              {t(invoiceWords.holdReasons[hold.reason]) || hold.reason} ·{' '}
              {t(invoiceWords.from(day(hold.startsOn)))} ·{' '}
              {t(
                hold.endedAt
                  ? invoiceWords.ended(day(hold.endedAt))
                  : invoiceWords.review(day(hold.reviewOn)),
              )}
            </Text>
          </li>
        ))}
      </ul>
    </>
  );
}
