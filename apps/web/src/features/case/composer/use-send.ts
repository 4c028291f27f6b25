import { useMutation, useQueryClient } from '@tanstack/react-query';
import { errorOf } from '../../../api/error-of.ts';
import { client, trpc } from '../../../api/trpc.ts';
import { toast } from '../../../shared/ui/toast.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { shownBeside } from '../shown-beside.ts';
import { useNeighbours } from '../use-neighbours.ts';
import { useUndo } from '../use-undo.ts';
import type { Letter } from './draft.ts';
import { messages } from './messages.ts';
import type { SendWay } from './send-ways.ts';
import { showUndoToast } from './undo-toast.tsx';

interface Sending {
  letter: Letter;
  seenSeq: number;
  way: SendWay | null;
}

/** Sends replies and saves notes. A reply that met something newer is `stopped`: nothing was sent, and nothing is lost. */
export function useSend({ onReplied, onNoted }: { onReplied: () => void; onNoted: () => void }) {
  const t = useText();
  const { record, refresh } = useDesk();
  const undo = useUndo();
  const queries = useQueryClient();
  const neighbours = useNeighbours(record.number);
  const reply = useMutation({
    meta: { besides: true },
    mutationFn: ({ letter, seenSeq, way }: Sending) => {
      const { to, cc, subject, text, uploads, templateKey } = letter;
      const uploadIds = uploads.map(({ id }) => id);
      const thenMove = way?.move.key ?? null;
      return client.cases.reply.mutate({
        caseId: record.id,
        seenSeq,
        to,
        cc,
        subject,
        text,
        uploadIds,
        templateKey,
        thenMove,
      });
    },
    onSuccess: (scheduled, { way }) => {
      const next = way?.next ? neighbours.at(1) : null;
      onReplied();
      showUndoToast(scheduled, () => void undo(scheduled.deliveryId));
      void refresh();
      void queries.invalidateQueries(trpc.cases.templates.queryFilter());
      if (way?.next) neighbours.open(next);
    },
    onError: (cause) => {
      if (errorOf(cause).kind === 'conflict') void refresh();
    },
  });
  const note = useMutation({
    meta: { besides: true },
    mutationFn: (text: string) => client.cases.note.mutate({ caseId: record.id, text }),
    onSuccess: () => {
      onNoted();
      toast({ says: t(messages.noteSaved) });
      void refresh();
    },
  });
  const isStopped = reply.error !== null && errorOf(reply.error).kind === 'conflict';
  return {
    reply,
    note,
    isStopped,
    isPending: reply.isPending || note.isPending,
    error: shownBeside(reply.error ?? note.error),
    settle: () => {
      reply.reset();
      note.reset();
    },
  };
}
