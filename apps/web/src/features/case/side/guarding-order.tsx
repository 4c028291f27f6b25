import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconQuestionMark } from '@tabler/icons-react';
import type { OrderView } from '@underlag/api/extra-guarding';
import type { Text as Words } from '@underlag/domain/text';
import { type ReactNode, useState } from 'react';
import { dateTime, day } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { guardingWords as words } from './guarding-messages.ts';
import { OrderSearch } from './order-search.tsx';
import classes from './side.module.css';
import { useLinkOrder } from './use-link-order.ts';

/** The linked order with its period, who ordered it with which right, and who is responsible; and the way to choose it. */
export function GuardingOrder({ order, canLink }: { order: OrderView | null; canLink: boolean }) {
  const t = useText();
  const [isChoosing, setChoosing] = useState(false);
  const { link, isPending, error } = useLinkOrder();
  const choose = (id: string | null) => link(id, () => setChoosing(false));
  return (
    <>
      {order ? (
        <Order order={order} />
      ) : (
        <Text fz="sm" c="dimmed">
          {t(words.noOrder)}
        </Text>
      )}
      {canLink && (
        <Group gap="xs" mt="xs" className="no-print">
          <Button
            size="compact-sm"
            variant="default"
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            {t(order ? words.change : words.find)}
          </Button>
          {order && (
            <Button size="compact-sm" variant="default" loading={isPending} onClick={() => choose(null)}>
              {t(words.unlink)}
            </Button>
          )}
        </Group>
      )}
      {canLink && isChoosing && <OrderSearch linked={order?.id ?? null} onChoose={choose} />}
      <ErrorBeside error={error} />
    </>
  );
}

function Order({ order }: { order: OrderView }) {
  const t = useText();
  const { number, siteName, startsAt, endsAt, invoiceNumber, orderer, orderedAt, confirmed } = order;
  const { responsible } = order;
  return (
    <dl className={classes.facts}>
      <Fact name={words.order}>{number}</Fact>
      <Fact name={words.site}>{siteName}</Fact>
      <Fact name={words.period}>{t(words.from(dateTime(startsAt), dateTime(endsAt)))}</Fact>
      <Fact name={words.invoice}>{invoiceNumber ?? t(words.noInvoice)}</Fact>
      <Fact name={words.orderer}>
        {t(words.ordered(orderer.name, day(orderedAt)))}
        <Right orderer={orderer} settled={confirmed !== null} />
      </Fact>
      {confirmed && (
        <Fact name={words.confirmed}>{t(words.confirmedBy(confirmed.by, dateTime(confirmed.at)))}</Fact>
      )}
      <Fact name={words.responsible}>
        {responsible.name}
        <br />
        <Anchor href={`tel:${responsible.phone.replace(/[^+\d]/g, '')}`} fz="sm">
          {responsible.phone}
        </Anchor>
        <br />
        <Anchor href={`mailto:${responsible.email}`} fz="sm">
          {responsible.email}
        </Anchor>
      </Fact>
    </dl>
  );
}

const marks = { had: IconCheck, lacked: IconAlertTriangle, unknown: IconQuestionMark };

/** Whether the orderer had the right; once somebody with it has confirmed the order, its lack warns no more. */
function Right({ orderer, settled }: { orderer: OrderView['orderer']; settled: boolean }) {
  const t = useText();
  const Mark = marks[orderer.right];
  const tone = orderer.right === 'had' ? 'good' : settled ? undefined : 'soon';
  return (
    <span className={classes.decided} style={{ alignItems: 'flex-start' }}>
      <span className={classes.mark} data-tone={tone}>
        <Mark size={16} aria-hidden />
      </span>
      {t(orderer.says)}
    </span>
  );
}

function Fact({ name, children }: { name: Words; children: ReactNode }) {
  const t = useText();
  return (
    <>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}
