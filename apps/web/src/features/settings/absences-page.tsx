import { Button } from '@mantine/core';
import { IconCalendarOff, IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { AbsenceView } from '@underlag/api/absences';
import { useState } from 'react';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { AbsenceDialog } from './absence-dialog.tsx';
import { says } from './absence-messages.ts';
import { AbsenceTable } from './absence-table.tsx';

/** Who is away when, and who stands in for the approvers among them. */
export function AbsencesPage() {
  const t = useText();
  const [open, setOpen] = useState<{ absence: AbsenceView | null } | null>(null);
  const { data, error, refetch } = useQuery(trpc.absences.list.queryOptions());
  return (
    <>
      <PageHeader
        title={t(says.title)}
        says={t(says.lead)}
        actions={
          <Button
            leftSection={<IconCalendarPlus size={16} aria-hidden />}
            disabled={!data}
            onClick={() => setOpen({ absence: null })}
          >
            {t(says.enter)}
          </Button>
        }
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.rows.length > 0 && (
        <AbsenceTable rows={data.rows} onChange={(absence) => setOpen({ absence })} />
      )}
      {data && data.rows.length === 0 && (
        <EmptyState icon={<IconCalendarOff size={32} />} title={t(says.empty)}>
          {t(says.emptyWhy)}
        </EmptyState>
      )}
      {open && data && <AbsenceDialog absence={open.absence} list={data} onClose={() => setOpen(null)} />}
    </>
  );
}
