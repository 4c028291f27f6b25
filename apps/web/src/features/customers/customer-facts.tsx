import { Title } from '@mantine/core';
import type { CustomerView } from '@underlag/api/registers';
import type { Text as TextOf } from '@underlag/domain/text';
import { useText } from '../../shared/use-text.tsx';
import classes from './customer.module.css';
import { messages } from './messages.ts';

/** Who the customer is and where the invoices go. */
export function CustomerFacts({ customer }: { customer: CustomerView }) {
  const t = useText();
  const rows: [string, string | null][] = [
    [t(messages.number), customer.number],
    [t(messages.identity), customer.identity],
    [t(messages.billingAddress), customer.billingAddress],
    [t(messages.billingEmail), customer.billingEmail],
    [t(messages.delivery), deliveryLine(customer, t)],
    [t(messages.language), t(messages.languages[customer.language])],
  ];
  return (
    <section className={classes.part} aria-labelledby="kunduppgifter">
      <Title order={2} id="kunduppgifter">
        {t(messages.facts)}
      </Title>
      <dl className={classes.facts}>
        {rows.map(
          ([name, value]) =>
            value && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      {customer.noEInvoice && <p className={classes.flag}>{t(messages.noEInvoice)}</p>}
    </section>
  );
}

/** How the invoices come today, and what is on its way. */
function deliveryLine({ delivery }: CustomerView, t: (words: TextOf) => string): string | null {
  const { way, address, enrolments } = delivery;
  const now =
    way && (address && way !== 'paper' ? `${t(messages.ways[way])}, ${address}` : t(messages.ways[way]));
  const coming = enrolments.find(({ state }) => state === 'pending');
  const next = coming && t(messages.deliveryComing(messages.ways[coming.kind], coming.address));
  return [now, next].filter(Boolean).join('. ') || null;
}
