import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import { IconShieldQuestion } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMay } from '../../../api/session.ts';
import { client } from '../../../api/trpc.ts';
import { dateTime } from '../../../shared/format.ts';
import { approvalKinds } from '../../../shared/messages.ts';
import { paths } from '../../../shared/paths.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { messages } from './messages.ts';

/** That a second person has been asked, by whom and when; who asked may take it back. */
export function ApprovalBanner() {
  const t = useText();
  const { approval } = useDesk().record;
  const seesApprovals = useMay('approval.read');
  const { give, isPending, error } = useCommand();
  if (!approval) return null;
  const { id: approvalId, version, kind, requestedBy, requestedAt, reason, mine } = approval;
  const withdraw = () =>
    void give({
      act: acts.withdrawApproval,
      send: () => client.approvals.withdraw.mutate({ approvalId, version }),
    });
  return (
    <Alert
      bg="var(--u-soon-ground)"
      color="yellow"
      role="status"
      icon={<IconShieldQuestion size={18} aria-hidden />}
      title={t(messages.approvalWaits(approvalKinds[kind]))}
      styles={{ title: { color: 'var(--mantine-color-text)' }, icon: { color: 'var(--u-soon)' } }}
    >
      <Text fz="sm">{t(messages.approvalAsked(requestedBy.name, dateTime(requestedAt)))}</Text>
      {reason && (
        <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Text>
      )}
      <Group gap="md" mt={4} className="no-print">
        {seesApprovals && (
          <Anchor component={Link} to={paths.approval(approvalId)} fz="sm">
            {t(messages.toApproval)}
          </Anchor>
        )}
        {mine && (
          <Button size="compact-sm" variant="default" loading={isPending} onClick={withdraw}>
            {t(messages.withdrawApproval)}
          </Button>
        )}
      </Group>
      <ErrorBeside error={error} />
    </Alert>
  );
}
