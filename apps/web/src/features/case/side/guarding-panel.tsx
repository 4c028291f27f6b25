import { Title } from '@mantine/core';
import { ContactDue } from '../../../shared/ui/contact-due.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { ContactAttempts } from './contact-attempts.tsx';
import { guardingWords as words } from './guarding-messages.ts';
import { GuardingOrder } from './guarding-order.tsx';
import { LogAttempt } from './log-attempt.tsx';
import { SidePanel } from './side-panel.tsx';

/** The order of extra guarding a case is about, who is responsible for it, and the attempts to reach the customer. */
export function GuardingPanel() {
  const t = useText();
  const { guarding, category } = useDesk().record;
  if (!guarding) return null;
  const { order, attempts, contactDueAt, canLog, canLink } = guarding;
  const made = attempts.some(({ outcome }) => outcome === 'reached');
  return (
    <SidePanel
      title={t(words.title)}
      beside={(made || category !== 'done') && <ContactDue dueAt={contactDueAt} />}
    >
      <GuardingOrder order={order} canLink={canLink} />
      <Title order={3} mt="md" mb={6}>
        {t(words.attempts)}
      </Title>
      <ContactAttempts attempts={attempts} />
      {canLog && <LogAttempt />}
    </SidePanel>
  );
}
