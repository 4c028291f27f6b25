import { Anchor, Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { paths } from '../../../shared/paths.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { RegisterSearch } from '../../../shared/ui/register-search.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { choiceWords } from './authority-messages.ts';
import { LinkChoices } from './link-choices.tsx';
import { messages } from './messages.ts';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';
import { useLink } from './use-link.ts';

/** The customer and the agreement the case is about. */
export function CustomerPanel() {
  const t = useText();
  const { record } = useDesk();
  const { customer, agreement, site, contact } = record;
  const { link, isPending, error } = useLink();
  return (
    <SidePanel
      title={t(messages.customer)}
      beside={
        customer &&
        record.can.edit && (
          <Button
            size="compact-xs"
            variant="subtle"
            className="no-print"
            loading={isPending}
            onClick={() => link({ customerId: null })}
          >
            {t(messages.unlink)}
          </Button>
        )
      }
    >
      {customer ? (
        <>
          <Anchor component={Link} to={paths.customer(customer.id)} fw={600}>
            {customer.name}
          </Anchor>
          <Text fz="xs" c="dimmed">
            {t(messages.kinds[customer.kind])} · {t(messages.openCases(customer.openCases))}
          </Text>
          <dl className={classes.facts}>
            <dt>{t(messages.customerNumber)}</dt>
            <dd>{customer.number}</dd>
            {customer.identity && (
              <>
                <dt>{t(messages.identity)}</dt>
                <dd>{customer.identity}</dd>
              </>
            )}
            <dt>{t(messages.billingAddress)}</dt>
            <dd>{customer.billingAddress}</dd>
            {customer.billingEmail && (
              <>
                <dt>{t(messages.billingEmail)}</dt>
                <dd>{customer.billingEmail}</dd>
              </>
            )}
            <dt>{t(messages.language)}</dt>
            <dd>{t(messages.languages[customer.language])}</dd>
            {agreement && (
              <>
                <dt>{t(messages.agreement)}</dt>
                <dd>
                  {agreement.number} {agreement.name}, {t(messages.since(agreement.startsOn))}
                </dd>
                <dt>{t(messages.accountManager)}</dt>
                <dd>{agreement.accountManager}</dd>
              </>
            )}
            {site && (
              <>
                <dt>{t(choiceWords.site)}</dt>
                <dd>
                  {site.number} {site.name}, {site.address}
                </dd>
              </>
            )}
            {contact && (
              <>
                <dt>{t(choiceWords.contact)}</dt>
                <dd>{contact.name}</dd>
              </>
            )}
          </dl>
          <LinkChoices />
          {customer.noEInvoice && (
            <Text fz="sm" mt="xs">
              {t(messages.noEInvoice)}
            </Text>
          )}
        </>
      ) : (
        <Text c="dimmed" fz="sm">
          {t(messages.noCustomer)}
        </Text>
      )}
      {record.can.edit && !customer && (
        <Group mt="sm" className="no-print">
          <RegisterSearch
            id={places.customer}
            size="xs"
            label={t(messages.findCustomer)}
            wants="customers"
            onPick={(pick) => link({ customerId: pick.id })}
          />
        </Group>
      )}
      <ErrorBeside error={error} />
    </SidePanel>
  );
}
