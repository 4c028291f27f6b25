import { Anchor, Text } from '@mantine/core';
import type { RegisterAgreement } from '@underlag/api/register';
import { useText } from '../../shared/use-text.tsx';
import { messages } from './messages.ts';
import { RegisterTable } from './register-table.tsx';

/** The customer's agreements with their terms, their end, and who answers for them. */
export function AgreementsTab({ agreements }: { agreements: readonly RegisterAgreement[] }) {
  const t = useText();
  return (
    <RegisterTable
      title={t(messages.agreements)}
      empty={t(messages.noAgreements)}
      head={[
        t(messages.agreement),
        t(messages.starts),
        t(messages.terms),
        t(messages.ends),
        t(messages.sites),
        t(messages.accountManager),
      ]}
      rows={agreements.map((one) => ({
        id: one.id,
        cells: [
          `${one.number} ${one.name}`,
          one.startsOn,
          <Terms key="terms" agreement={one} />,
          one.endsOn ?? t(messages.openEnded),
          <span key="sites">{one.sites.join(', ')}</span>,
          <Manager key="manager" manager={one.manager} />,
        ],
      }))}
    />
  );
}

function Terms({ agreement }: { agreement: RegisterAgreement }) {
  const t = useText();
  const { bindingMonths, noticeMonths, noticeDays, renewal, renewalMonths, snap, billingMonths } = agreement;
  const terms = [
    messages.binding(bindingMonths),
    messages.notice(noticeMonths, noticeDays),
    messages.renewal(renewal, renewalMonths),
    snap === 'month_end' ? messages.monthEnd : null,
    messages.billing(billingMonths),
  ];
  return <span>{terms.filter(Boolean).map(t).join(', ')}</span>;
}

function Manager({ manager: { name, email, phone } }: { manager: RegisterAgreement['manager'] }) {
  return (
    <div>
      {name}
      {email && (
        <Anchor href={`mailto:${email}`} fz="xs" display="block">
          {email}
        </Anchor>
      )}
      {phone && (
        <Text fz="xs" c="dimmed">
          {phone}
        </Text>
      )}
    </div>
  );
}
