import { Alert, Anchor, Box, Group, Text } from '@mantine/core';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ApprovalView } from '@underlag/api/approvals';
import type { AttachmentView } from '@underlag/api/cases';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { trpc } from '../../api/trpc.ts';
import { caseNames } from '../../shared/case-names.ts';
import { dateTime, kronor } from '../../shared/format.ts';
import { approvalKinds } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { Marks } from './approval-marks.tsx';
import classes from './approvals.module.css';
import { Asked } from './asked.tsx';
import { DecideBar } from './decide-bar.tsx';
import { Evidence } from './evidence.tsx';
import { outcomes, says } from './messages.ts';
import { useFreshApprovals } from './use-fresh-approvals.ts';

interface Props {
  onFile: (file: AttachmentView) => void;
  /** The viewer of the file that is open beside, if one is. */
  file: ReactNode;
}

/** One approval: what is asked, by whom, what it rests on, what is different by now, and the answer. */
export function ApprovalPage({ onFile, file }: Props) {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(trpc.approvals.get.queryOptions({ approvalId: id }));
  useFreshApprovals(data?.case.number ?? '');
  if (error && !data) return <ErrorState error={error} level={1} onRetry={() => void refetch()} />;
  if (!data) return <Loading lines={12} />;
  return (
    <div className={classes.page}>
      <PageHeader
        title={t(says.ofKind(approvalKinds[data.kind], data.case.number))}
        says={<Facts approval={data} />}
        actions={<DecideBar key={data.id} approval={data} onReload={() => void refetch()} />}
      />
      <Why approval={data} />
      <div className={classes.columns} data-file={file ? true : undefined}>
        <Box component="section" className={classes.column} tabIndex={0} aria-label={t(says.snapshot)}>
          <Asked approval={data} />
        </Box>
        <Box component="section" className={classes.column} tabIndex={0} aria-label={t(says.evidence)}>
          <Evidence evidence={data.evidence} number={data.case.number} onFile={onFile} />
        </Box>
        {file}
      </div>
    </div>
  );
}

function Facts({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const { case: record, customerName, amountOre, requestedBy, requestedAt, state } = approval;
  const about = [
    t(caseNames[record.typeKey]?.name),
    customerName ?? t(says.unknownCustomer),
    amountOre !== null && kronor(amountOre),
  ];
  return (
    <>
      <Group gap={4}>
        {about.filter(Boolean).join(' · ')}
        {state === 'open' && <Marks row={approval} />}
      </Group>
      {t(says.askedAt(requestedBy.name, dateTime(requestedAt)))}
      <Group gap="md" mt={4}>
        <Anchor component={Link} to={paths.approvals} fz="sm">
          <IconArrowLeft size={14} aria-hidden /> {t(says.backToList)}
        </Anchor>
        <Anchor component={Link} to={paths.case(record.number)} fz="sm">
          {t(says.toCase)}
        </Anchor>
      </Group>
    </>
  );
}

/** Why the person may not decide, or what was decided. */
function Why({ approval }: { approval: ApprovalView }) {
  const t = useText();
  const { refusal, state, decidedBy, decidedAt, decisionNote } = approval;
  if (!refusal) return null;
  const when = decidedAt ? dateTime(decidedAt) : '';
  return (
    <Alert
      role="note"
      mx="lg"
      mb="sm"
      color="gray"
      icon={<IconLock size={18} aria-hidden />}
      title={t(state === 'open' ? says.whyNot : outcomes[state])}
      styles={{ title: { color: 'var(--mantine-color-text)' } }}
    >
      <Text fz="sm">
        {state === 'open' ? t(refusal.says) : decidedBy ? t(says.by(decidedBy.name, when)) : when}
      </Text>
      {decisionNote && (
        <Text fz="sm" style={{ whiteSpace: 'pre-line' }}>
          {decisionNote}
        </Text>
      )}
    </Alert>
  );
}
