import { Anchor, Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { DeliveryDiagnosis, ReportOfPeriod } from '@underlag/api/incident-reports';
import { useState } from 'react';
import { Link } from 'react-router';
import { dateTime } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import { reportWords as words } from './report-messages.ts';
import { ReportReading } from './report-reading.tsx';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** Why somebody gets no reports (G13): the checks in their order, one cause, one thing to do. */
export function DeliveryPanel() {
  const t = useText();
  const { typeKey, reports } = useDesk().record;
  if (typeKey !== 'report_delivery' || !reports) return null;
  const { diagnosis, disclosures, canRead } = reports;
  return (
    <SidePanel title={t(words.diagnosis)}>
      {diagnosis ? (
        <>
          <Cause diagnosis={diagnosis} />
          <Reports reports={diagnosis.reports} canRead={canRead} />
        </>
      ) : (
        <Text fz="sm" c="dimmed">
          {t(words.notYet)}
        </Text>
      )}
      <DisclosureList disclosures={disclosures} />
    </SidePanel>
  );
}

/** Cured by a change of the register, which two persons make on a case of its own. */
const inRegister = ['no_address', 'other_address', 'no_right'];

function Cause({ diagnosis: { checks, cause, causeName, fix } }: { diagnosis: DeliveryDiagnosis }) {
  const t = useText();
  const { customer } = useDesk().record;
  return (
    <>
      <ol className={classes.list}>
        {checks.map(({ name, isSound, says }) => (
          <li key={name.sv} className={classes.field}>
            <span className={classes.mark} data-tone={isSound ? 'good' : 'late'}>
              {isSound ? <IconCheck size={16} aria-hidden /> : <IconX size={16} aria-hidden />}
              <VisuallyHidden>{t(isSound ? words.sound : words.unsound)}</VisuallyHidden>
            </span>
            <div>
              <Text fz="sm">{t(name)}</Text>
              <Text fz="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {t(says)}
              </Text>
            </div>
          </li>
        ))}
      </ol>
      <dl className={classes.facts} style={{ marginTop: 12 }}>
        <dt>{t(words.cause)}</dt>
        <dd>
          <strong>{t(causeName)}</strong>
        </dd>
        <dt>{t(words.fix)}</dt>
        <dd>{t(fix)}</dd>
      </dl>
      {inRegister.includes(cause) && customer && (
        <Anchor
          component={Link}
          to={paths.customerTab(customer.id, 'kontakter')}
          fz="sm"
          className="no-print"
        >
          {t(words.register)}
        </Anchor>
      )}
    </>
  );
}

function Reports({ reports, canRead }: { reports: readonly ReportOfPeriod[]; canRead: boolean }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (reports.length === 0) return null;
  return (
    <>
      <Button
        size="compact-xs"
        variant="subtle"
        mt="xs"
        px={0}
        display="block"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(words.reports(reports.length))}
      </Button>
      {isOpen && (
        <ul className={classes.list}>
          {reports.map((report) => (
            <Sent key={report.number} report={report} canRead={canRead} />
          ))}
        </ul>
      )}
    </>
  );
}

function Sent({ report: { number, from, sent }, canRead }: { report: ReportOfPeriod; canRead: boolean }) {
  const t = useText();
  return (
    <li className={classes.card}>
      <Title order={3} fz="sm">
        {t(words.linked(number, dateTime(from)))}
      </Title>
      {sent.length === 0 && <Text fz="xs">{t(words.notSent)}</Text>}
      {sent.map(({ way, address, at, outcome, detail }) => (
        <Text key={`${at} ${address}`} fz="xs" style={{ overflowWrap: 'anywhere' }}>
          {dateTime(at)} {t(words.ways[way])}, {address}: {t(words.outcomes[outcome])}
          {detail && ` (${detail})`}
        </Text>
      ))}
      <ReportReading canRead={canRead} number={number} />
    </li>
  );
}
