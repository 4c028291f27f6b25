import { Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleDashed, IconHelpHexagon } from '@tabler/icons-react';
import type { SupplierInvoicePart, SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import { useState } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import side from './side.module.css';
import { SidePanel } from './side-panel.tsx';
import { SupplierChecks } from './supplier-checks.tsx';
import { SupplierInvoiceFacts } from './supplier-invoice-facts.tsx';
import { supplierWords as words } from './supplier-invoice-messages.ts';
import { SupplierReferences } from './supplier-references.tsx';
import { TypeSupplierInvoice } from './type-supplier-invoice.tsx';
import { useSupplierInvoice } from './use-supplier-invoice.ts';

/** The invoice a supplier has sent us: what it says, where its cost centre stands, and whether it can be accepted, with every reason (G14). */
export function SupplierInvoicePanel() {
  const t = useText();
  const { supplierInvoice: part, category } = useDesk().record;
  if (!part) return null;
  const { invoice } = part;
  const isOpen = category !== 'done';
  return (
    <SidePanel title={t(words.title)} beside={invoice && <Outcome invoice={invoice} isOpen={isOpen} />}>
      <Stack gap="sm">
        {invoice ? (
          <>
            <SupplierInvoiceFacts invoice={invoice} />
            <SupplierChecks checks={invoice.checks} />
            <SupplierReferences invoice={invoice} canChoose={isOpen && part.canJudge} />
          </>
        ) : (
          <Text fz="sm" c="dimmed">
            {t(words.none)}
          </Text>
        )}
        {isOpen && invoice && part.address === null && (
          <Text fz="sm" fw={600}>
            {t(words.noAddress)}
          </Text>
        )}
        {isOpen && part.canJudge && invoice?.state !== 'accepted' && <Reading part={part} />}
      </Stack>
    </SidePanel>
  );
}

const icons = { accept: IconCircleCheck, return: IconAlertCircle, ask: IconHelpHexagon };
const tones = { accept: 'good', return: 'late', ask: 'soon' };

/** What is to be done with it, also when it was returned and the case is open again; else what became of it. */
function Outcome({ invoice: { outcome, state }, isOpen }: { invoice: SupplierInvoiceView; isOpen: boolean }) {
  const t = useText();
  const isUndecided = state === 'received' || (state === 'returned' && isOpen);
  const Icon = isUndecided ? icons[outcome] : IconCircleDashed;
  return (
    <span className={side.decided}>
      <span className={side.mark} data-tone={isUndecided ? tones[outcome] : undefined}>
        <Icon size={16} aria-hidden />
      </span>
      {t(isUndecided ? words.outcomes[outcome] : words.states[state])}
    </span>
  );
}

/** Reading an attached e-invoice, or typing the invoice in. */
function Reading({ part: { invoice, files } }: { part: SupplierInvoicePart }) {
  const t = useText();
  const { judge, isPending, error } = useSupplierInvoice();
  const [isTyping, setTyping] = useState(false);
  if (isTyping) return <TypeSupplierInvoice invoice={invoice} close={() => setTyping(false)} />;
  return (
    <div className="no-print">
      <Group gap="xs">
        {files.map(({ attachmentId, name }) => (
          <Button
            key={attachmentId}
            size="compact-sm"
            variant={invoice ? 'default' : 'light'}
            loading={isPending}
            onClick={() => judge({ from: 'file', attachmentId })}
          >
            {t(words.read(name))}
          </Button>
        ))}
        <Button size="compact-sm" variant="default" onClick={() => setTyping(true)}>
          {t(invoice ? words.correct : words.type)}
        </Button>
      </Group>
      <ErrorBeside error={error} />
    </div>
  );
}
