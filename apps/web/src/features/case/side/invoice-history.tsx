import { Text, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { InvoiceHistory as History } from '@underlag/api/late-fees';
import { type ReactNode, useId } from 'react';
import { dateTime, day, kronor } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { historyWords as words } from './fee-messages.ts';
import classes from './fees.module.css';
import side from './side.module.css';

/** Where the case's invoice was sent, what came in for it, how it was dunned and what lateness was charged; nothing without an invoice. */
export function InvoiceHistory() {
  const t = useText();
  const history = useDesk().record.invoiceHistory;
  if (!history) return null;
  const { deliveries, payments, dunning, fees } = history;
  const isEmpty = [deliveries, payments, dunning, fees].every(({ length }) => length === 0);
  return (
    <div className={classes.history}>
      <Title order={3} fz="sm">
        {t(words.title(history.invoiceNumber))}
      </Title>
      {isEmpty && (
        <Text fz="sm" c="dimmed">
          {t(words.nothing)}
        </Text>
      )}
      <Part
        name={t(words.deliveries)}
        rows={deliveries.map((one) => [one.id, <Delivery key={one.id} {...one} />])}
      />
      <Part
        name={t(words.payments)}
        rows={payments.map((one) => [one.id, <Payment key={one.id} {...one} />])}
      />
      <Part
        name={t(words.dunning)}
        rows={dunning.map((one) => [one.id, <Dunning key={one.id} {...one} />])}
      />
      <Part name={t(words.fees)} rows={fees.map((one) => [one.id, <Fee key={one.id} {...one} />])} />
    </div>
  );
}

function Part({ name, rows }: { name: string; rows: readonly (readonly [string, ReactNode])[] }) {
  const id = useId();
  if (rows.length === 0) return null;
  return (
    <div>
      <h4 id={id} className={classes.part}>
        {name}
      </h4>
      <ul className={classes.rows} aria-labelledby={id}>
        {rows.map(([key, row]) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
    </div>
  );
}

const failed = ['bounced', 'returned', 'rejected'];

function Delivery({ at, way, address, outcome, detail }: History['deliveries'][number]) {
  const t = useText();
  const isFault = failed.includes(outcome);
  return (
    <>
      <time dateTime={at}>{dateTime(at)}</time>
      <span>
        <span className={side.mark} data-tone={isFault ? 'late' : 'good'}>
          {isFault ? <IconX size={14} aria-hidden /> : <IconCheck size={14} aria-hidden />}
        </span>{' '}
        {`${t(words.ways[way])}, ${t(words.outcomes[outcome])}: ${address}`}
        {detail && ` (${detail})`}
      </span>
    </>
  );
}

function Payment({ on, ore, reference }: History['payments'][number]) {
  const t = useText();
  const amount = ore > 0 ? kronor(ore) : t(words.takenBack(kronor(-ore)));
  return (
    <>
      <time dateTime={on}>{day(on)}</time>
      <span>{reference ? `${amount}, ${reference}` : amount}</span>
    </>
  );
}

function Dunning({ kind, on, feeOre, agency, claimNumber }: History['dunning'][number]) {
  const t = useText();
  const parts = [
    t(words.kinds[kind]),
    ...(feeOre > 0 ? [t(words.fee(kronor(feeOre)))] : []),
    ...(agency ? [agency] : []),
    ...(claimNumber ? [t(words.claim(claimNumber))] : []),
  ];
  return (
    <>
      <time dateTime={on}>{day(on)}</time>
      <span>{parts.join(', ')}</span>
    </>
  );
}

function Fee({ number, kind, on, ore, openOre }: History['fees'][number]) {
  const t = useText();
  const left = openOre > 0 ? t(words.left(kronor(openOre))) : t(words.settled);
  return (
    <>
      <time dateTime={on}>{day(on)}</time>
      <span>{`${t(words.feeKinds[kind])} ${kronor(ore)}, ${number}, ${left}`}</span>
    </>
  );
}
