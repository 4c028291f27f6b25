import { Button } from '@mantine/core';
import { IconPlus, IconSearchOff, IconTable } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RegisterInfo } from '@underlag/api/register-records';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { AddDialog } from './add-dialog.tsx';
import { ExportRegister } from './export-register.tsx';
import { says } from './messages.ts';
import { RecordTable } from './record-table.tsx';
import { RegisterFilters } from './register-filters.tsx';
import { RegisterPager } from './register-pager.tsx';
import { inputOf, isNarrowed, readRegisterState } from './register-state.ts';
import { useRegisters } from './use-registers.ts';

/** One register as a list: what it shows by stands in the address. */
export function RegisterPage() {
  const { register = '' } = useParams();
  const { data, error, refetch } = useRegisters();
  if (error) return <ErrorState error={error} level={1} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  const info = data.find((each) => each.register === register);
  return info ? <Register key={register} info={info} /> : <NoSuchRegister />;
}

/** An address of no register, or of one that is not for the reader. */
export function NoSuchRegister() {
  const t = useText();
  return (
    <EmptyState
      level={1}
      icon={<IconTable size={32} />}
      title={t(says.noSuch)}
      action={
        <Button component={Link} to={paths.registers} variant="default">
          {t(says.toAll)}
        </Button>
      }
    >
      {t(says.noSuchWhy)}
    </EmptyState>
  );
}

function Register({ info }: { info: RegisterInfo }) {
  const t = useText();
  const [params] = useSearchParams();
  const state = readRegisterState(info, params);
  const [adding, setAdding] = useState(false);
  const { data, error, refetch } = useQuery({
    ...trpc.registers.list.queryOptions(inputOf(state)),
    placeholderData: keepPreviousData,
  });
  const narrowed = isNarrowed(state);
  return (
    <>
      <PageHeader
        title={t(info.name)}
        says={t(info.lead)}
        actions={
          <>
            {info.adds && (
              <Button
                size="compact-md"
                h={32}
                leftSection={<IconPlus size={16} aria-hidden />}
                onClick={() => setAdding(true)}
              >
                {t(says.add(t(info.one)))}
              </Button>
            )}
            <ExportRegister state={state} />
          </>
        }
      />
      <RegisterFilters info={info} state={state} of={data?.of ?? null} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading lines={12} height={28} />}
      {!error && data && data.rows.length === 0 && (
        <EmptyState
          icon={narrowed ? <IconSearchOff size={32} /> : <IconTable size={32} />}
          title={t(narrowed ? says.nothing : says.empty(t(info.name)))}
        >
          {t(narrowed ? says.nothingWhy : says.emptyWhy)}
        </EmptyState>
      )}
      {!error && data && data.rows.length > 0 && <RecordTable info={info} rows={data.rows} />}
      {!error && data && <RegisterPager state={state} next={data.next} rows={data.rows.length} />}
      {adding && info.adds && <AddDialog info={info} fields={info.adds} onClose={() => setAdding(false)} />}
    </>
  );
}
