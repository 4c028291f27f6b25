import { Button, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CustomerView } from '@underlag/api/registers';
import { Link, useParams } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { day, kronor } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './customer.module.css';
import { CustomerCases } from './customer-cases.tsx';
import { CustomerFacts } from './customer-facts.tsx';
import { invoiceKinds, messages } from './messages.ts';
import { RegisterTable } from './register-table.tsx';

/** Everything about one customer: open cases first, then agreements, sites, contacts and invoices. */
export function CustomerPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(trpc.search.customer.queryOptions({ id }));
  if (data) return <Customer key={data.id} customer={data} />;
  if (!error) return <Loading lines={10} />;
  const { kind, says } = errorOf(error);
  if (kind === 'not_found' || kind === 'invalid') return <PageHeader title={t(says)} />;
  return <ErrorState error={error} onRetry={() => void refetch()} />;
}

function Customer({ customer }: { customer: CustomerView }) {
  const t = useText();
  const mayCreate = useMay('case.create');
  const { agreements, sites, contacts, invoices } = customer;
  return (
    <>
      <PageHeader
        title={customer.name}
        says={`${customer.number} · ${t(messages.kinds[customer.kind])}`}
        actions={
          mayCreate && (
            <Button
              component={Link}
              to={paths.newCase}
              state={{ customer: { id: customer.id, number: customer.number, name: customer.name } }}
              variant="default"
              className="no-print"
            >
              {t(messages.newCase)}
            </Button>
          )
        }
      />
      <div className={classes.page}>
        <CustomerFacts customer={customer} />
        <CustomerCases cases={customer.cases} />
        <RegisterTable
          title={t(messages.agreements)}
          empty={t(messages.noAgreements)}
          head={[t(messages.agreement), t(messages.starts), t(messages.accountManager)]}
          rows={agreements.map((one) => ({
            id: one.id,
            cells: [`${one.number} ${one.name}`, day(one.startsOn), one.accountManager],
          }))}
        />
        <RegisterTable
          title={t(messages.sites)}
          empty={t(messages.noSites)}
          head={[t(messages.site), t(messages.address)]}
          rows={sites.map((one) => ({ id: one.id, cells: [`${one.number} ${one.name}`, one.address] }))}
        />
        <RegisterTable
          title={t(messages.contacts)}
          empty={t(messages.noContacts)}
          head={[t(messages.contact), t(messages.emails), t(messages.phones)]}
          rows={contacts.map((one) => ({
            id: one.id,
            cells: [<Contact key="name" contact={one} />, one.emails.join(', '), one.phones.join(', ')],
          }))}
        />
        <RegisterTable
          title={t(messages.invoices)}
          empty={t(messages.noInvoices)}
          head={[
            t(messages.invoice),
            t(messages.kind),
            t(messages.issued),
            t(messages.dueOn),
            t(messages.total),
            t(messages.open),
          ]}
          amounts={[4, 5]}
          rows={invoices.map((one) => ({
            id: one.id,
            cells: [
              one.number,
              t(invoiceKinds[one.kind]) || one.kind,
              day(one.issuedOn),
              day(one.dueOn),
              kronor(one.totalOre),
              kronor(one.openOre),
            ],
          }))}
        />
      </div>
    </>
  );
}

function Contact({ contact }: { contact: CustomerView['contacts'][number] }) {
  const t = useText();
  return (
    <>
      {contact.name}
      {(contact.title || contact.sharedMailbox) && (
        <Text component="span" fz="xs" c="dimmed">
          {' '}
          {[contact.title, contact.sharedMailbox ? t(messages.sharedMailbox) : null]
            .filter(Boolean)
            .join(', ')}
        </Text>
      )}
    </>
  );
}
