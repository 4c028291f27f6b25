import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { CustomerView } from '@underlag/api/registers';
import { Link, useParams } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './customer.module.css';
import { CustomerFacts } from './customer-facts.tsx';
import { CustomerTabs } from './customer-tabs.tsx';
import { messages } from './messages.ts';

/** Everything about one customer: agreements, sites, who may do what, invoices, cases, and what has happened. */
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
  const readsRegisters = useMay('registers.read');
  return (
    <>
      <PageHeader
        title={customer.name}
        says={`${customer.number} · ${t(messages.kinds[customer.kind])}`}
        actions={
          <>
            {readsRegisters && (
              <Button
                component={Link}
                to={paths.record('kunder', customer.id)}
                variant="default"
                className="no-print"
              >
                {t(messages.inRegister)}
              </Button>
            )}
            {mayCreate && (
              <Button
                component={Link}
                to={paths.newCase}
                state={{ customer: { id: customer.id, number: customer.number, name: customer.name } }}
                variant="default"
                className="no-print"
              >
                {t(messages.newCase)}
              </Button>
            )}
          </>
        }
      />
      <div className={classes.page}>
        <CustomerFacts customer={customer} />
        <CustomerTabs customer={customer} />
      </div>
    </>
  );
}
