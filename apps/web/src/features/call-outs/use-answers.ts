import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallOutView, CandidateReport } from '@underlag/api/call-outs';
import type { Text } from '@underlag/domain/text';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** The three answers an agent can give on a report; what a rule refuses does nothing. */
export function useAnswers(callOut: CallOutView) {
  const t = useText();
  const queryClient = useQueryClient();
  const may = useMay('call_out.link');
  const on = (said: (report: string) => Text) => ({
    meta: { besides: true },
    onSuccess: (view: CallOutView, { reportId }: { reportId: string }) => {
      queryClient.setQueryData(trpc.callOuts.get.queryKey({ invoiceId: view.invoiceId }), view);
      void queryClient.invalidateQueries(trpc.callOuts.pathFilter());
      void queryClient.invalidateQueries(trpc.cases.counts.queryFilter());
      void queryClient.invalidateQueries(trpc.cases.get.queryFilter());
      const number = view.candidates.find(({ id }) => id === reportId)?.number ?? '';
      toast({ says: t(said(number)) });
    },
  });
  const link = useMutation(trpc.callOuts.link.mutationOptions(on(says.saidLinked)));
  const refuse = useMutation(trpc.callOuts.refuse.mutationOptions(on(says.saidRefused)));
  const undo = useMutation(trpc.callOuts.undo.mutationOptions(on(says.saidUndone)));
  const isPending = link.isPending || refuse.isPending || undo.isPending;
  const answer =
    (act: 'link' | 'refuse' | 'undo') =>
    ({ id: reportId, refusals }: CandidateReport) => {
      if (!may || isPending || refusals[act]) return;
      for (const mutation of [link, refuse, undo]) mutation.reset();
      const { invoiceId, version } = callOut;
      ({ link, refuse, undo })[act].mutate({ invoiceId, version, reportId });
    };
  return {
    may,
    isPending,
    error: link.error ?? refuse.error ?? undo.error,
    link: answer('link'),
    refuse: answer('refuse'),
    undo: answer('undo'),
    reset: () => {
      for (const mutation of [link, refuse, undo]) mutation.reset();
    },
  };
}

export type Answers = ReturnType<typeof useAnswers>;
