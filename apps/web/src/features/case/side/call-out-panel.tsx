import { Anchor, Text } from '@mantine/core';
import type { CallOutBrief } from '@underlag/api/call-outs';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dateTime, duration } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { BasisLetters } from './basis-letters.tsx';
import { DisclosureList } from './disclosure-list.tsx';
import { reportWords as words } from './report-messages.ts';
import { ReportReading } from './report-reading.tsx';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** The call-out that the linked invoice bills: who commissioned it, what was done, and the report it rests on, without its words. */
export function CallOutPanel() {
  const t = useText();
  const { callOut, reports } = useDesk().record;
  if (!callOut) return null;
  return (
    <SidePanel
      title={t(words.callOut)}
      beside={
        <Anchor
          id={places.callOut}
          component={Link}
          to={paths.callOut(callOut.invoiceId)}
          fz="sm"
          className="no-print"
        >
          {t(words.toCallOut)}
        </Anchor>
      }
    >
      <Facts callOut={callOut} />
      {callOut.report && reports && <ReportReading key={callOut.report.id} canRead={reports.canRead} />}
      <BasisLetters />
      {reports && <DisclosureList disclosures={reports.disclosures} />}
    </SidePanel>
  );
}

function Facts({ callOut }: { callOut: CallOutBrief }) {
  const t = useText();
  const { centre, serviceAt, address, action, billedMinutes, report } = callOut;
  return (
    <dl className={classes.facts}>
      <Fact name={words.commissioned}>{centre ? <Centre centre={centre} /> : t(words.nobody)}</Fact>
      <Fact name={words.serviceAt}>{serviceAt ? dateTime(serviceAt) : t(words.nobody)}</Fact>
      <Fact name={words.address}>{address ?? t(words.nobody)}</Fact>
      <Fact name={words.action}>{action ? t(action) : t(words.nobody)}</Fact>
      <Fact name={words.billed}>{billedMinutes === null ? t(words.nobody) : duration(billedMinutes)}</Fact>
      <Fact name={words.report}>
        {report ? t(words.linked(report.number, dateTime(report.from))) : t(words.noReport)}
        {report && report.billedAlsoOn.length > 0 && (
          <Text fz="xs" c="var(--u-late)">
            {t(words.billedAlso(report.billedAlsoOn.join(', ')))}
          </Text>
        )}
      </Fact>
    </dl>
  );
}

/** A centre with the details to reach it by. */
export function Centre({ centre }: { centre: NonNullable<CallOutBrief['centre']> }) {
  const t = useText();
  return (
    <>
      {centre.name} ({t(centre.own ? words.own : words.third)})
      <Text component="span" display="block" fz="xs" c="dimmed">
        {centre.phone}, {centre.email}
      </Text>
    </>
  );
}

function Fact({ name, children }: { name: (typeof words)['report']; children: ReactNode }) {
  const t = useText();
  return (
    <>
      <dt>{t(name)}</dt>
      <dd>{children}</dd>
    </>
  );
}
