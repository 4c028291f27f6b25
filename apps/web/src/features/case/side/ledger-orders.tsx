import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import type { LedgerOrderView } from '@underlag/api/cases';
import { type FormEvent, useState } from 'react';
import { useMay } from '../../../api/session.ts';
import { client } from '../../../api/trpc.ts';
import { dateTime, kronor } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { places } from '../places.ts';
import { useCommand } from '../use-command.ts';
import { FailOrder } from './fail-order.tsx';
import { invoiceWords } from './messages.ts';
import classes from './side.module.css';

/** What the ledger has been told to do, and the place to record its answer. */
export function LedgerOrders() {
  const t = useText();
  const { ledger } = useDesk().record;
  const mayAcknowledge = useMay('ledger.acknowledge');
  if (ledger.length === 0) return null;
  return (
    <>
      <Title order={3} mt="md" mb={6}>
        {t(invoiceWords.ledger)}
      </Title>
      <ul className={classes.list}>
        {ledger.map((order) => (
          <li key={order.id} className={classes.card}>
            <div className={classes.row}>
              <Text fz="sm" fw={600} component="span">
                {t(invoiceWords.orders[order.kind])}: {t(invoiceWords.orderStates[order.state])}
              </Text>
              {order.amountOre !== null && (
                <Text fz="sm" component="span">
                  {kronor(order.amountOre)}
                </Text>
              )}
            </div>
            <Text fz="xs" c="dimmed">
              {dateTime(order.createdAt)}
              {order.reference && ` · ${order.reference}`}
            </Text>
            {mayAcknowledge && isWaiting(order) && <Acknowledge order={order} />}
            {mayAcknowledge && isDelivery(order) && isWaiting(order) && <FailOrder order={order} />}
          </li>
        ))}
      </ul>
    </>
  );
}

const isDelivery = ({ kind }: LedgerOrderView) => kind === 'enrol_email' || kind === 'enrol_e_invoice';

/** A way of delivery that failed is asked for anew; any other order may still be carried out. */
const isWaiting = (order: LedgerOrderView) =>
  order.state !== 'acknowledged' && !(isDelivery(order) && order.state === 'failed');

/** Orders that a step may wait for. */
const placeOf: Partial<Record<LedgerOrderView['kind'], string>> = {
  credit: places.creditNote,
  reinvoice: places.newInvoice,
  end_agreement: places.endOfAgreement,
  enrol_email: places.delivery,
  enrol_e_invoice: places.delivery,
};

function Acknowledge({ order }: { order: LedgerOrderView }) {
  const t = useText();
  const { give, isPending, error } = useCommand();
  const [reference, setReference] = useState('');
  const [isTried, setTried] = useState(false);
  const isCredit = order.kind === 'credit';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reference.trim() === '') return;
    // The order has a version of its own: the case's does not matter here.
    const send = () =>
      client.holds.acknowledgeOrder.mutate({ orderId: order.id, version: order.version, reference });
    void give({ act: acts.credit, send });
  };
  return (
    <form onSubmit={submit} noValidate className="no-print">
      <Group gap="xs" align="flex-end" mt={6} wrap="nowrap">
        <TextInput
          id={placeOf[order.kind]}
          size="xs"
          style={{ flex: 1 }}
          label={t(isCredit ? invoiceWords.creditNote : invoiceWords.reference)}
          value={reference}
          onChange={(event) => setReference(event.currentTarget.value)}
          error={isTried && reference.trim() === '' ? t(invoiceWords.referenceMissing) : undefined}
        />
        <Button type="submit" size="xs" variant="light" loading={isPending}>
          {t(isCredit ? invoiceWords.record : invoiceWords.acknowledge)}
        </Button>
      </Group>
      <ErrorBeside error={error} />
    </form>
  );
}
