import { useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '@underlag/api/cases';
import type { Text } from '@underlag/domain/text';
import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { client, trpc } from '../../api/trpc.ts';
import type { ComposerHandle } from './composer/composer.tsx';
import type { Edit } from './conflict.ts';
import type { OpenFile } from './viewer/open-file.ts';

/** A command that met a newer version of the case, waiting for the person to decide. */
export interface Conflict {
  act: Text;
  /** The newest event the person had seen. */
  sinceSeq: number;
  edits: readonly Edit[];
  /** Gives the command again, on the newer version, with the edits the person wants to keep. */
  again: (edits: readonly Edit[]) => void;
  /** The person keeps what others wrote in these fields. */
  dropped: (fields: readonly string[]) => void;
}

interface Desk {
  record: CaseView;
  /** The newest view there is, also between two renders. */
  latest: () => CaseView;
  show: (view: CaseView) => void;
  refresh: () => Promise<CaseView>;
  /** One command at a time, in the order they were given. */
  inTurn: <T>(run: () => Promise<T>) => Promise<T>;
  conflict: Conflict | null;
  setConflict: (conflict: Conflict | null) => void;
  file: OpenFile | null;
  setFile: (file: OpenFile | null) => void;
  isClassifying: boolean;
  setClassifying: (open: boolean) => void;
  composer: { current: ComposerHandle | null };
}

const DeskContext = createContext<Desk | null>(null);

/** The case on the desk and what its parts share. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('used outside of a case');
  return desk;
}

export function CaseDesk({ record, children }: { record: CaseView; children: ReactNode }) {
  const queries = useQueryClient();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [file, setFile] = useState<OpenFile | null>(null);
  const [isClassifying, setClassifying] = useState(false);
  const composer = useRef<ComposerHandle | null>(null);
  const newest = useRef(record);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const { number } = record;
  useLayoutEffect(() => {
    if (record.version >= newest.current.version || record.id !== newest.current.id) newest.current = record;
  }, [record]);

  const shared = useMemo(() => {
    const { queryKey } = trpc.cases.get.queryOptions({ ref: number });
    const show = (view: CaseView) => {
      newest.current = view;
      queries.setQueryData(queryKey, view);
    };
    return {
      show,
      latest: () => newest.current,
      refresh: async () => {
        const view = await client.cases.get.query({ ref: number });
        show(view);
        return view;
      },
      inTurn: <T,>(run: () => Promise<T>): Promise<T> => {
        const result = turn.current.then(run);
        turn.current = result.catch(() => {});
        return result;
      },
    };
  }, [queries, number]);

  const desk = {
    ...shared,
    record,
    conflict,
    setConflict,
    file,
    setFile,
    isClassifying,
    setClassifying,
    composer,
  };
  return <DeskContext value={desk}>{children}</DeskContext>;
}
