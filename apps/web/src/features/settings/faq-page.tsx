import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../api/trpc.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { faqWords as says } from './faq-messages.ts';
import { FaqTable } from './faq-table.tsx';

/** The FAQ meter (G20): each answer of the public page, what handles it, and how its cases have gone. */
export function FaqPage() {
  const t = useText();
  const { data, error, refetch } = useQuery(trpc.settings.faqMeter.queryOptions());
  return (
    <>
      <PageHeader title={t(says.title)} says={t(says.lead)} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={12} />}
      {data && <FaqTable rows={data.rows} />}
    </>
  );
}
