import { Button, Group, Stack } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ApprovalSettled, ApprovalView } from '@underlag/api/approvals';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { useHotkeys } from '../../shared/hotkeys.ts';
import { approvalKinds, words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { confirm } from '../../shared/ui/confirm.tsx';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { RefusalHint } from '../../shared/ui/refusal-hint.tsx';
import { toast, toastError } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { NoteDialog } from './note-dialog.tsx';

/** Approve, reject, send back; or take back one's own. What one may not is grey with the reason. */
export function DecideBar({ approval, onReload }: { approval: ApprovalView; onReload: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState<'reject' | 'return' | null>(null);
  const { refusal, state, mine, differences, kind, passesOn, actsFor } = approval;
  const onSuccess = ({ outcome, caseNumber }: ApprovalSettled) => {
    setAsking(null);
    void queryClient.invalidateQueries(trpc.approvals.pathFilter());
    void queryClient.invalidateQueries(trpc.cases.counts.queryFilter());
    void queryClient.invalidateQueries(trpc.cases.get.queryFilter({ ref: caseNumber }));
    if (outcome === 'void') return toastError({ says: t(says.told.void) });
    toast({
      says: t(says.told[outcome]),
      action: { label: t(says.toCase), run: () => void navigate(paths.case(caseNumber)) },
    });
    void navigate(paths.approvals);
  };
  const decide = useMutation(trpc.approvals.decide.mutationOptions({ meta: { besides: true }, onSuccess }));
  const withdraw = useMutation(
    trpc.approvals.withdraw.mutationOptions({ meta: { besides: true }, onSuccess }),
  );
  const row = { approvalId: approval.id, version: approval.version };
  const isOpen = state === 'open';
  const yes = t(passesOn ? says.passOn : says.approve);
  const askApprove = () =>
    confirm({
      title: t((passesOn ? says.passOnAsk : says.approveAsk)(approvalKinds[kind])),
      says: [
        t(differences.length > 0 ? says.approveChanged : whyApprove(approval)),
        actsFor && t(says.actsFor(actsFor.name)),
      ]
        .filter(Boolean)
        .join(' '),
      yes,
      no: t(words.cancel),
      run: () => decide.mutate({ ...row, outcome: passesOn ? 'pass_on' : 'approve' }),
    });
  const askWithdraw = () =>
    confirm({
      title: t(says.withdrawAsk),
      says: t(says.withdrawWhy),
      yes: t(says.withdraw),
      no: t(words.cancel),
      run: () => withdraw.mutate(row),
    });
  useHotkeys([{ keys: 'a', name: says.approveKey, run: () => isOpen && !refusal && askApprove() }]);
  const reload = () => {
    decide.reset();
    withdraw.reset();
    onReload();
  };
  if (!isOpen) return null;
  const grey = refusal ? { 'data-disabled': true, 'aria-disabled': true, 'aria-describedby': 'why-not' } : {};
  return (
    <Stack gap="sm">
      <Group gap="sm">
        <RefusalHint refusal={refusal?.says}>
          <Button
            {...grey}
            leftSection={<IconCheck size={16} aria-hidden />}
            loading={decide.isPending && !asking}
            onClick={() => !refusal && askApprove()}
          >
            {yes}
          </Button>
        </RefusalHint>
        <RefusalHint refusal={refusal?.says}>
          <Button
            {...grey}
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden />}
            onClick={() => !refusal && setAsking('return')}
          >
            {t(says.return)}
          </Button>
        </RefusalHint>
        <RefusalHint refusal={refusal?.says}>
          <Button
            {...grey}
            variant="default"
            leftSection={<IconX size={16} aria-hidden />}
            onClick={() => !refusal && setAsking('reject')}
          >
            {t(says.reject)}
          </Button>
        </RefusalHint>
        {mine && (
          <Button variant="default" loading={withdraw.isPending} onClick={askWithdraw}>
            {t(says.withdraw)}
          </Button>
        )}
      </Group>
      {refusal && (
        <span id="why-not" hidden>
          {t(refusal.says)}
        </span>
      )}
      {!asking && <ErrorBeside error={decide.error ?? withdraw.error} onReload={reload} />}
      {asking && (
        <NoteDialog
          outcome={asking}
          error={decide.error}
          isPending={decide.isPending}
          onReload={reload}
          onClose={() => setAsking(null)}
          onNote={(note) => decide.mutate({ ...row, outcome: asking, note })}
        />
      )}
    </Stack>
  );
}

/** What a yes brings about: it takes effect, or it goes on to somebody with a higher limit. */
const whyApprove = ({ passesOn, case: { number } }: ApprovalView) =>
  passesOn ? says.passOnWhy(number) : says.approveWhy(number);
