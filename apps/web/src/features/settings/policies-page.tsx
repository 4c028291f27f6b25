import { IconClockOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { PolicyDialog } from './policy-dialog.tsx';
import { says } from './policy-messages.ts';
import { PolicyTable } from './policy-table.tsx';
import { shared } from './settings-words.ts';

/** How soon cases of each type are to be answered and solved, in all versions. */
export function PoliciesPage() {
  const t = useText();
  const manages = useMay('settings.manage');
  const [opened, setOpened] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(trpc.settings.policies.queryOptions());
  const policy = data?.find(({ typeKey }) => typeKey === opened);
  return (
    <>
      <PageHeader title={t(says.title)} says={`${t(says.lead)} ${manages ? '' : t(shared.lookOnly)}`} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.length === 0 && (
        <EmptyState icon={<IconClockOff size={32} />} title={t(says.empty)}>
          {t(says.emptyWhy)}
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <PolicyTable policies={data} manages={manages} onOpen={({ typeKey }) => setOpened(typeKey)} />
      )}
      {policy && <PolicyDialog policy={policy} manages={manages} onClose={() => setOpened(null)} />}
    </>
  );
}
