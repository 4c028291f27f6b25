import { Badge, Tabs, VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RegisterView } from '@underlag/api/register';
import type { CustomerView } from '@underlag/api/registers';
import type { ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useText } from '../../shared/use-text.tsx';
import { AgreementsTab } from './agreements-tab.tsx';
import { ContactsTab } from './contacts-tab.tsx';
import { CustomerCases } from './customer-cases.tsx';
import { HistoryTab } from './history-tab.tsx';
import { InvoicesTab } from './invoices-tab.tsx';
import { messages } from './messages.ts';
import { RegisterTable } from './register-table.tsx';

const tabs = ['avtal', 'objekt', 'kontakter', 'fakturor', 'arenden', 'historik'] as const;
type Tab = (typeof tabs)[number];

const names = {
  avtal: messages.agreements,
  objekt: messages.sites,
  kontakter: messages.contactsTab,
  fakturor: messages.invoices,
  arenden: messages.casesTab,
  historik: messages.history,
};

/** The parts of the customer; which one is open stands in the address. */
export function CustomerTabs({ customer }: { customer: CustomerView }) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const open = tabs.find((tab) => tab === params.get('flik')) ?? 'avtal';
  const { data, error, refetch } = useQuery(trpc.register.get.queryOptions({ customerId: customer.id }));
  const goTo = (tab: string | null) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('flik', tab ?? 'avtal');
        return after;
      },
      { replace: true },
    );
  const ofRegister = (part: (view: RegisterView) => ReactNode) => {
    if (data) return part(data);
    return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading lines={6} />;
  };
  const parts: Record<Tab, () => ReactNode> = {
    avtal: () => ofRegister(({ agreements }) => <AgreementsTab agreements={agreements} />),
    objekt: () => ofRegister(({ sites }) => <Sites sites={sites} />),
    kontakter: () => ofRegister((view) => <ContactsTab view={view} cases={customer.cases} />),
    fakturor: () => <InvoicesTab invoices={customer.invoices} />,
    arenden: () => <CustomerCases cases={customer.cases} />,
    historik: () => ofRegister(({ history }) => <HistoryTab history={history} />),
  };
  return (
    <Tabs value={open} onChange={goTo} keepMounted={false}>
      <Tabs.List
        aria-label={t(messages.tabs)}
        style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}
      >
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab}
            value={tab}
            rightSection={tab === 'kontakter' && <Waiting count={data?.open.length ?? 0} />}
          >
            {t(names[tab])}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab} value={tab} pt="md">
          {tab === open && parts[tab]()}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function Waiting({ count }: { count: number }) {
  const t = useText();
  if (count === 0) return null;
  return (
    <Badge size="sm" variant="light" color="gray" circle={count < 10} title={t(messages.waiting(count))}>
      <span aria-hidden>{count}</span>
      <VisuallyHidden>, {t(messages.waiting(count))}</VisuallyHidden>
    </Badge>
  );
}

function Sites({ sites }: { sites: RegisterView['sites'] }) {
  const t = useText();
  return (
    <RegisterTable
      title={t(messages.sites)}
      empty={t(messages.noSites)}
      head={[t(messages.site), t(messages.address), t(messages.alarmCentre)]}
      rows={sites.map((one) => ({
        id: one.id,
        cells: [`${one.number} ${one.name}`, one.address, one.alarmCentre ?? t(messages.noCentre)],
      }))}
    />
  );
}
