import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { client, trpc } from '../../../api/trpc.ts';
import { useDesk } from '../case-desk.tsx';
import {
  type Draft,
  draftBody,
  draftFrom,
  freshLetter,
  isBlank,
  keepInTab,
  keptInTab,
  type Mode,
} from './draft.ts';

export type Saving = { state: 'idle' | 'waiting' | 'failed' } | { state: 'saved'; at: Date };

const pause = 2000;

/** What is being written on the case: restored when the page opens, saved on the server two seconds after the last key. */
export function useDraft(startMode: Mode) {
  const { record } = useDesk();
  const queries = useQueryClient();
  const { id: caseId } = record;
  const fresh = freshLetter(record);
  const [draft, setDraft] = useState<Draft>(
    () => keptInTab(caseId) ?? { mode: startMode, letter: fresh, note: '' },
  );
  const [saving, setSaving] = useState<Saving>({ state: 'idle' });
  const [restored, setRestored] = useState(() => keptInTab(caseId) !== null);
  const newest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const isTouched = useRef(restored);
  const isOnServer = useRef(restored);

  const save = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const body = draftBody(newest.current);
    try {
      await client.cases.saveDraft.mutate({ caseId, body });
      isOnServer.current = body !== null;
      queries.removeQueries(trpc.cases.draft.queryFilter({ caseId }));
      setSaving(body ? { state: 'saved', at: new Date() } : { state: 'idle' });
    } catch {
      setSaving({ state: 'failed' });
    }
  }, [caseId, queries]);

  const change = useCallback(
    (next: Draft) => {
      newest.current = next;
      isTouched.current = true;
      setDraft(next);
      keepInTab(caseId, next);
      if (!record.can.reply || (isBlank(next) && !isOnServer.current)) return;
      setSaving({ state: 'waiting' });
      if (timer.current) clearTimeout(timer.current);
      timer.current = setTimeout(() => void save(), pause);
    },
    [caseId, record.can.reply, save],
  );

  const kept = useQuery({
    ...trpc.cases.draft.queryOptions({ caseId }),
    enabled: record.can.reply && !isTouched.current,
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  useEffect(() => {
    if (!kept.data || isTouched.current) return;
    const found = draftFrom(kept.data.body, kept.data.uploads, freshLetter(record));
    isTouched.current = true;
    isOnServer.current = true;
    newest.current = found;
    setDraft(found);
    setRestored(true);
    setSaving({ state: 'saved', at: new Date(kept.data.updatedAt) });
  }, [kept.data, record]);

  // Leaving the page, or turning to another window, does not wait for the two seconds.
  useEffect(() => {
    const onHidden = () => document.visibilityState === 'hidden' && timer.current && void save();
    document.addEventListener('visibilitychange', onHidden);
    return () => document.removeEventListener('visibilitychange', onHidden);
  }, [save]);
  useEffect(() => () => void (timer.current && save()), [save]);

  /** Nothing more to keep: it was sent, or thrown away. */
  const clear = (mode: Mode) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const next: Draft =
      mode === 'note' ? { ...newest.current, note: '' } : { ...newest.current, letter: freshLetter(record) };
    newest.current = next;
    setDraft(next);
    setRestored(false);
    keepInTab(caseId, next);
    if (record.can.reply && (mode === 'note' || !isBlank(next))) void save();
    else setSaving({ state: 'idle' });
  };

  return { draft, change, clear, save, saving, restored, newest };
}
