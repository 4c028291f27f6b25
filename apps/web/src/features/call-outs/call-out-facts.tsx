import { Anchor, Text } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import type { CallOutView } from '@underlag/api/call-outs';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { dateTime, duration, kronor } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './call-outs.module.css';
import { Mark } from './mark.tsx';
import { says } from './messages.ts';

/** What the invoice says, and who sent for the guard. */
export function CallOutFacts({ callOut }: { callOut: CallOutView }) {
  const t = useText();
  const { customer, site, centre } = callOut;
  const facts: [string, ReactNode][] = [
    [t(says.recipient), <Recipient key="recipient" callOut={callOut} />],
    [t(says.site), site ? `${site.name} (${site.number})` : t(says.noSite)],
    [t(says.address), callOut.address ?? t(says.unknown)],
    [t(says.serviceAt), callOut.serviceAt ? dateTime(callOut.serviceAt) : t(says.noTime)],
    [t(says.reference), callOut.alarmReference ?? t(says.unknown)],
    [t(says.action), t(callOut.action) || t(says.unknown)],
    [t(says.billed), callOut.billedMinutes === null ? t(says.unknown) : duration(callOut.billedMinutes)],
    [t(says.amount), kronor(callOut.totalOre)],
    [t(says.issued), callOut.issuedOn],
    [t(says.commissioned), t(callOut.commissioned)],
  ];
  if (centre && !centre.own && !customer)
    facts.push([
      t(says.centre),
      <span key="centre">
        {centre.name}, <Anchor href={`mailto:${centre.email}`}>{centre.email}</Anchor>, {centre.phone}
      </span>,
    ]);
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Recipient({ callOut: { customer, recipientName, recipientAddress } }: { callOut: CallOutView }) {
  const t = useText();
  if (customer)
    return (
      <Anchor component={Link} to={paths.customer(customer.id)} fz="sm">
        {customer.name} ({customer.number})
      </Anchor>
    );
  return (
    <>
      {recipientName} <Mark icon={IconUserOff}>{t(says.noCustomer)}</Mark>
      {recipientAddress && (
        <Text component="span" fz="sm" display="block" c="dimmed">
          {recipientAddress}
        </Text>
      )}
    </>
  );
}
