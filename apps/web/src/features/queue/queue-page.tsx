import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useMe } from '../../api/session.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { useLatest } from '../../shared/use-latest.ts';
import { useText } from '../../shared/use-text.tsx';
import type { BulkAct } from './bulk-act.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CaseTable } from './case-table.tsx';
import { EmptyQueue, NoSuchList } from './empty-queue.tsx';
import { NewsBar } from './news-bar.tsx';
import { Pager } from './pager.tsx';
import { Peek } from './peek.tsx';
import classes from './queue.module.css';
import { QueueHeader } from './queue-header.tsx';
import { nameOfList } from './queue-name.ts';
import { readQueueState } from './queue-state.ts';
import { useCursor } from './use-cursor.ts';
import { usePrefetch } from './use-prefetch.ts';
import { useQueue } from './use-queue.ts';
import { useQueueKeys } from './use-queue-keys.ts';
import { useSelection } from './use-selection.ts';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx'));

/** A list of cases: mine, all, or one queue, as its address says. */
export function QueuePage() {
  const { list = 'mine' } = useParams();
  const name = nameOfList(list, useMe().queues);
  return name ? <Queue list={list} name={name} /> : <NoSuchList />;
}

function Queue({ list, name }: { list: string; name: { sv: string; en: string } }) {
  const t = useText();
  const [params] = useSearchParams();
  const state = useMemo(() => readQueueState(list, params), [list, params]);
  const queue = useQueue(state);
  const order = queue.rows.map(({ id }) => id);
  const table = useRef<HTMLTableElement>(null);
  const cursor = useCursor(queue.address, order, table);
  const selection = useSelection(queue.address, order);
  const prefetch = usePrefetch();
  const [peeking, setPeeking] = useState(false);
  const [act, setAct] = useState<BulkAct | null>(null);
  const navigate = useNavigate();
  const on = useLatest({
    onSelect: (id: string, range: boolean) => (range ? selection.range(id) : selection.toggle(id)),
    onHere: cursor.put,
    onPeek: (id: string) => {
      cursor.put(id);
      setPeeking(true);
    },
    onNear: prefetch,
    onOpen: (number: string) => void navigate(paths.case(number)),
  });
  const here = queue.rows.find(({ id }) => id === cursor.id) ?? null;
  const chosen = queue.rows.filter(({ id }) => selection.ids.has(id));
  const targets = chosen.length > 0 ? chosen : here ? [here] : [];
  useQueueKeys({ rows: queue.rows, here, cursor, selection, targets, peeking, setPeeking, setAct, prefetch });
  return (
    <div className={classes.page}>
      <QueueHeader
        name={name}
        state={state}
        customer={queue.rows.find(({ customerName }) => customerName)?.customerName ?? null}
      />
      <NewsBar news={queue.news} gone={queue.left.size} onUpdate={queue.adopt} />
      <div className={classes.room}>
        <section className={classes.scroll} aria-label={t(name)} aria-busy={queue.isChanging}>
          {queue.isLoading && <Loading lines={12} height={28} />}
          {queue.error && <ErrorState error={queue.error} onRetry={queue.retry} />}
          {!queue.isLoading && !queue.error && queue.rows.length === 0 && (
            <EmptyQueue state={state} name={name} />
          )}
          {queue.rows.length > 0 && (
            <CaseTable
              ref={table}
              caption={name}
              rows={queue.rows}
              left={queue.left}
              open={state.open}
              here={cursor.id}
              selection={selection}
              on={on}
            />
          )}
          <Pager state={state} next={queue.next} rows={queue.rows.length} />
        </section>
        {peeking && here && <Peek row={here} onClose={() => setPeeking(false)} />}
      </div>
      <BulkBar count={chosen.length} onAct={setAct} onClear={selection.clear} />
      <Suspense>
        {act && targets.length > 0 && (
          <BulkDialog
            act={act}
            cases={targets}
            onClose={(refused) => {
              setAct(null);
              if (refused && chosen.length > 0) selection.keep(refused);
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
