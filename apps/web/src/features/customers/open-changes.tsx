import { Anchor, Button, Group, Text } from '@mantine/core';
import { IconCheck, IconFileText } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { OpenChange } from '@underlag/api/register';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { dateTime } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { confirm as askFirst } from '../../shared/ui/confirm.tsx';
import { RefusalHint } from '../../shared/ui/refusal-hint.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import classes from './register.module.css';
import { says } from './register-messages.ts';
import { RejectDialog } from './reject-dialog.tsx';

interface Props {
  changes: readonly OpenChange[];
  /** Says whose register it is, where several customers stand together. */
  withCustomer?: boolean;
}

/** Wishes that wait for a second person; one's own are grey and say why. */
export function OpenChanges({ changes, withCustomer = false }: Props) {
  const [rejected, setRejected] = useState<OpenChange | null>(null);
  return (
    <>
      <ul className={classes.changes}>
        {changes.map((change) => (
          <li key={change.id} className={classes.change}>
            <Wished change={change} withCustomer={withCustomer} />
            <Decide change={change} onReject={() => setRejected(change)} />
          </li>
        ))}
      </ul>
      {rejected && <RejectDialog change={rejected} onClose={() => setRejected(null)} />}
    </>
  );
}

function Wished({ change, withCustomer }: { change: OpenChange; withCustomer: boolean }) {
  const t = useText();
  const { customer, caseNumber, askedBy, askedAt } = change;
  return (
    <>
      {withCustomer && (
        <Anchor component={Link} to={paths.customerTab(customer.id, 'kontakter')} fz="sm">
          {customer.number} {customer.name}
        </Anchor>
      )}
      <Text fz="sm" fw={600}>
        {t(change.says)}
      </Text>
      <p>
        {t(says.reasonWas)}: {change.reason}
      </p>
      <Text fz="sm" c="dimmed" component="p">
        {t(says.askedBy(askedBy.name, dateTime(askedAt)))}
        {caseNumber && (
          <>
            {' '}
            {t(says.inCase)}{' '}
            <Anchor component={Link} to={paths.case(caseNumber)} fz="sm">
              {caseNumber}
            </Anchor>
          </>
        )}
      </Text>
      {change.evidence && (
        <Anchor href={`/api/register/change/${change.id}/evidence`} target="_blank" rel="noreferrer" fz="sm">
          <IconFileText size={14} aria-hidden /> {t(says.evidence)}
        </Anchor>
      )}
    </>
  );
}

function Decide({ change, onReject }: { change: OpenChange; onReject: () => void }) {
  const t = useText();
  const queryClient = useQueryClient();
  const mayConfirm = useMay('register.confirm');
  const mayAsk = useMay('register.ask');
  const { refusals } = change;
  const settled = (told: string) => ({
    onSuccess: () => toast({ says: told }),
    onSettled: () => void queryClient.invalidateQueries(trpc.register.pathFilter()),
  });
  const confirm = useMutation(trpc.register.confirm.mutationOptions(settled(t(says.confirmed))));
  const withdraw = useMutation(trpc.register.withdraw.mutationOptions(settled(t(says.withdrawn))));
  const which = { changeId: change.id, version: change.version };
  const ask = () =>
    askFirst({
      title: t(says.confirmAsk),
      says: t(change.says),
      yes: t(says.confirm),
      no: t(words.cancel),
      run: () => confirm.mutate(which),
    });
  return (
    <Group gap="sm" mt={4} className="no-print">
      {mayConfirm && (
        <>
          <RefusalHint refusal={refusals.confirm}>
            <Button
              size="compact-sm"
              leftSection={<IconCheck size={14} aria-hidden />}
              loading={confirm.isPending}
              onClick={() => !refusals.confirm && ask()}
              {...grey(refusals.confirm)}
            >
              {t(says.confirm)}
            </Button>
          </RefusalHint>
          <RefusalHint refusal={refusals.reject}>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => !refusals.reject && onReject()}
              {...grey(refusals.reject)}
            >
              {t(says.reject)}
            </Button>
          </RefusalHint>
        </>
      )}
      {mayAsk && !refusals.withdraw && (
        <Button
          size="compact-sm"
          variant="default"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(which)}
        >
          {t(says.withdraw)}
        </Button>
      )}
      {mayConfirm && refusals.confirm && (
        <Text fz="xs" c="dimmed">
          {t(refusals.confirm)}
        </Text>
      )}
    </Group>
  );
}

const grey = (refusal: OpenChange['refusals']['confirm']) =>
  refusal ? { 'data-disabled': true, 'aria-disabled': true } : {};
