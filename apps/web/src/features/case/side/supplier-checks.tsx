import { Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleDashed, IconHelpHexagon } from '@tabler/icons-react';
import type { SupplierInvoiceView } from '@underlag/api/supplier-invoices';
import { useText } from '../../../shared/use-text.tsx';
import side from './side.module.css';
import { supplierWords as words } from './supplier-invoice-messages.ts';

const marks = {
  sound: { Icon: IconCircleCheck, tone: 'good' },
  fails: { Icon: IconAlertCircle, tone: 'late' },
  asks: { Icon: IconHelpHexagon, tone: 'soon' },
  unread: { Icon: IconCircleDashed, tone: undefined },
};

/** What was looked at, in order, each with what was found. */
export function SupplierChecks({ checks }: Pick<SupplierInvoiceView, 'checks'>) {
  const t = useText();
  return (
    <div>
      <Title order={3} mb={6}>
        {t(words.checks)}
      </Title>
      <ol className={side.list}>
        {checks.map(({ of, name, state, says }) => {
          const { Icon, tone } = marks[state];
          return (
            <li key={of} className={side.field}>
              <span className={side.mark} data-tone={tone}>
                <Icon size={18} role="img" aria-label={t(words.checkStates[state])} />
              </span>
              <div style={{ gridColumn: '2 / -1' }}>
                <Text fz="xs" c="dimmed">
                  {t(name)}
                </Text>
                <Text fz="sm" className={side.value}>
                  {t(says)}
                </Text>
              </div>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
