import { SegmentedControl, TextInput } from '@mantine/core';
import { IconFileCheck, IconSearch, IconZoomQuestion } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CallOutList } from '@underlag/api/call-outs';
import { useRef } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { count } from '../../shared/format.ts';
import { useHotkeys } from '../../shared/hotkeys.ts';
import { paths } from '../../shared/paths.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { CallOutItem } from './call-out-item.tsx';
import { CallOutRows } from './call-out-list.tsx';
import classes from './call-outs.module.css';
import { LabelLine } from './label-line.tsx';
import { MatchAll } from './match-all.tsx';
import { lists, says } from './messages.ts';

/** The call-out invoices by where they stand, and beside the list the one chosen with its ranked reports. */
export function CallOutsPage() {
  const t = useText();
  const { invoiceId = null } = useParams();
  const [params, setParams] = useSearchParams();
  const which = CallOutList.safeParse(params.get('which')).data ?? 'unmatched';
  const q = params.get('q') ?? '';
  const after = params.get('after');
  const { data, error, refetch } = useQuery({
    ...trpc.callOuts.list.queryOptions({ which, q: q || null, after }),
    placeholderData: keepPreviousData,
  });
  const search = (change: Record<string, string>) => {
    const kept = new URLSearchParams({ which, q, after: after ?? '', ...change });
    for (const [name, value] of [...kept])
      if (!value || (name === 'which' && value === 'unmatched')) kept.delete(name);
    return kept.size > 0 ? `?${kept}` : '';
  };
  const to = (id: string) => `${paths.callOut(id)}${search({})}`;
  useRowKeys(data?.rows.map((row) => row.invoiceId) ?? [], invoiceId, to);
  const name = (list: CallOutList) => {
    const counted = list === 'unmatched' || list === 'double' ? data?.counts[list] : undefined;
    return counted === undefined ? t(lists[list].name) : `${t(lists[list].name)} (${count(counted)})`;
  };
  return (
    <div className={classes.page}>
      <PageHeader
        title={t(says.title)}
        says={
          <>
            {t(says.lead)}
            <LabelLine />
          </>
        }
        actions={<MatchAll />}
      />
      <div className={classes.room} data-chosen={invoiceId ? true : undefined}>
        <nav className={classes.list} aria-label={t(says.list)}>
          <div className={classes.tools}>
            <SegmentedControl
              size="xs"
              fullWidth
              aria-label={t(says.which)}
              value={which}
              onChange={(value) => setParams(search({ which: value, after: '' }))}
              data={CallOutList.options.map((value) => ({ value, label: name(value) }))}
            />
            <form
              key={q}
              onSubmit={(event) => {
                event.preventDefault();
                const typed = new FormData(event.currentTarget).get('q');
                setParams(search({ q: String(typed ?? '').trim(), after: '' }));
              }}
            >
              <TextInput
                name="q"
                type="search"
                size="xs"
                maxLength={100}
                defaultValue={q}
                aria-label={t(says.search)}
                placeholder={t(says.search)}
                leftSection={<IconSearch size={14} aria-hidden />}
              />
            </form>
          </div>
          {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
          {!error && !data && <Loading />}
          {data && data.rows.length > 0 && (
            <CallOutRows
              page={data}
              chosen={invoiceId}
              to={to}
              first={after ? `${paths.callOuts}${search({ after: '' })}` : null}
              next={data.next && `${paths.callOuts}${search({ after: data.next })}`}
            />
          )}
          {data && data.rows.length === 0 && (
            <EmptyState
              icon={<IconFileCheck size={32} />}
              title={t(q ? says.emptySearch : lists[which].empty)}
            >
              {t(q ? says.emptySearchWhy : lists[which].why)}
            </EmptyState>
          )}
        </nav>
        {invoiceId ? (
          <CallOutItem key={invoiceId} invoiceId={invoiceId} back={`${paths.callOuts}${search({})}`} />
        ) : (
          <div className={classes.item}>
            <EmptyState icon={<IconZoomQuestion size={32} />} title={t(says.choose)}>
              {t(says.chooseWhy)}
            </EmptyState>
          </div>
        )}
      </div>
    </div>
  );
}

/** j and k go down and up the list; from an invoice that has just left it, on from where it stood. */
function useRowKeys(order: readonly string[], chosen: string | null, to: (id: string) => string): void {
  const navigate = useNavigate();
  const last = useRef(-1);
  const at = chosen ? order.indexOf(chosen) : -1;
  const step = (by: 1 | -1) => {
    const next = at >= 0 ? at + by : last.current < 0 || by < 0 ? last.current + by : last.current;
    const reached = order[Math.min(order.length - 1, Math.max(0, next))];
    if (!reached) return;
    last.current = order.indexOf(reached);
    void navigate(to(reached));
    const row = document.querySelector<HTMLElement>(`[data-invoice="${reached}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys([
    { keys: 'j', name: says.nextKey, run: () => step(1) },
    { keys: 'k', name: says.previousKey, run: () => step(-1) },
  ]);
}
