import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { CaseDesk, useDesk } from './case-desk.tsx';
import classes from './case-page.module.css';
import { Composer } from './composer/composer.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { CaseHeader } from './header/case-header.tsx';
import { ClassifyDialog } from './header/classify-dialog.tsx';
import { LiveNotice } from './live-notice.tsx';
import { messages } from './messages.ts';
import { AuthorityPanel } from './side/authority-panel.tsx';
import { CallOutPanel } from './side/call-out-panel.tsx';
import { CentrePanel } from './side/centre-panel.tsx';
import { Checklist } from './side/checklist.tsx';
import { CollectionPanel } from './side/collection-panel.tsx';
import { CustomerPanel } from './side/customer-panel.tsx';
import { DataChangePanel } from './side/data-change-panel.tsx';
import { DeliveryPanel } from './side/delivery-panel.tsx';
import { DisputePanel } from './side/dispute-panel.tsx';
import { EndingPanel } from './side/ending-panel.tsx';
import { EnrolmentPanel } from './side/enrolment-panel.tsx';
import { FeesPanel } from './side/fees-panel.tsx';
import { GuardingPanel } from './side/guarding-panel.tsx';
import { InstructionPanel } from './side/instruction-panel.tsx';
import { InvoicePanel } from './side/invoice-panel.tsx';
import { OverlapPanel } from './side/overlap-panel.tsx';
import { PlanPanel } from './side/plan-panel.tsx';
import { QuickAnswers } from './side/quick-answers.tsx';
import { RelatedPanel } from './side/related-panel.tsx';
import { RequesterPanel } from './side/requester-panel.tsx';
import { SupplierInvoicePanel } from './side/supplier-invoice-panel.tsx';
import { TermsPanel } from './side/terms-panel.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { useCaseKeys } from './use-case-keys.ts';
import { PresenceProvider } from './use-presence.tsx';
import { FilePanel } from './viewer/file-panel.tsx';

/** One case: what it is, what has happened, what to write, and all that is known about it. */
export function CasePage() {
  const { number = '' } = useParams();
  const { data, error, refetch } = useQuery(trpc.cases.get.queryOptions({ ref: number }));
  if (data)
    return (
      <CaseDesk key={data.id} record={data}>
        <PresenceProvider caseId={data.id}>
          <Desk />
        </PresenceProvider>
      </CaseDesk>
    );
  if (error) return <Absent error={error} retry={() => void refetch()} />;
  return <Loading lines={12} />;
}

function Desk() {
  const t = useText();
  const { file, setFile } = useDesk();
  useCaseKeys();
  return (
    <div className={classes.page}>
      <CaseHeader />
      <LiveNotice />
      <div className={classes.columns} data-file={file ? true : undefined}>
        <div className={classes.middle}>
          <Timeline />
          <Composer />
        </div>
        {file && <FilePanel file={file} onClose={() => setFile(null)} />}
        <aside className={classes.side} aria-label={t(messages.side)}>
          <Checklist />
          <DataChangePanel />
          <EnrolmentPanel />
          <SupplierInvoicePanel />
          <PlanPanel />
          <FeesPanel />
          <CollectionPanel />
          <RequesterPanel />
          <AuthorityPanel />
          <DisputePanel />
          <EndingPanel />
          <OverlapPanel />
          <TermsPanel />
          <GuardingPanel />
          <CallOutPanel />
          <CentrePanel />
          <DeliveryPanel />
          <InstructionPanel />
          <QuickAnswers />
          <CustomerPanel />
          <InvoicePanel />
          <RelatedPanel />
        </aside>
      </div>
      <ConflictPanel />
      <ClassifyDialog />
    </div>
  );
}

function Absent({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useText();
  const { kind, says } = errorOf(error);
  if (kind !== 'not_found') return <ErrorState error={error} onRetry={retry} />;
  return (
    <>
      <PageHeader title={t(messages.missingTitle)} says={t(says)} />
      <Button
        component={Link}
        to={paths.list('all')}
        variant="default"
        mx="lg"
        style={{ alignSelf: 'flex-start' }}
      >
        {t(messages.toList)}
      </Button>
    </>
  );
}
