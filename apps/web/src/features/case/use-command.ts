import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CaseView } from '@underlag/api/cases';
import type { Text } from '@underlag/domain/text';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { useDesk } from './case-desk.tsx';
import type { Edit } from './conflict.ts';
import { shownBeside } from './shown-beside.ts';

/** A change of the case that somebody wants, as it is sent and as it can be sent again after a conflict. */
export interface Order<Result> {
  act: Text;
  /** What the person was looking at; left out when that is the page as it stands. */
  seen?: { version: number; lastSeq: number } | undefined;
  edits?: readonly Edit[];
  send: (version: number, edits: readonly Edit[]) => Promise<Result>;
  done?: (result: Result) => void;
  dropped?: (fields: readonly string[]) => void;
}

/** Gives commands on the case. A conflict opens the panel; any other error that belongs beside the button is in `error`. */
export function useCommand() {
  const { latest, show, refresh, inTurn, setConflict } = useDesk();
  const queries = useQueryClient();
  const mutation = useMutation({
    mutationFn: (run: () => Promise<unknown>) => run(),
    meta: { besides: true },
  });

  async function give<Result>(order: Order<Result>): Promise<boolean> {
    const edits = order.edits ?? [];
    const seen = order.seen ?? latest();
    try {
      await mutation.mutateAsync(() =>
        inTurn(async () => {
          const result = await order.send(order.seen?.version ?? latest().version, edits);
          if (isCaseView(result)) show(result);
          else await refresh();
          void queries.invalidateQueries(trpc.cases.templates.queryFilter());
          order.done?.(result);
        }),
      );
      return true;
    } catch (cause) {
      if (errorOf(cause).kind === 'conflict') await meet(order, edits, seen.lastSeq);
      return false;
    }
  }

  async function meet<Result>(order: Order<Result>, edits: readonly Edit[], sinceSeq: number): Promise<void> {
    await refresh();
    const again = (kept: readonly Edit[]) => void give({ ...order, seen: undefined, edits: kept });
    setConflict({ act: order.act, sinceSeq, edits, again, dropped: order.dropped ?? (() => {}) });
  }

  return { give, isPending: mutation.isPending, error: shownBeside(mutation.error), clear: mutation.reset };
}

const isCaseView = (value: unknown): value is CaseView =>
  typeof value === 'object' && value !== null && 'timeline' in value && 'lastSeq' in value;
