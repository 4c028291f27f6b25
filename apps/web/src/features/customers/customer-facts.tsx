import { Title } from '@mantine/core';
import type { CustomerView } from '@underlag/api/registers';
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
