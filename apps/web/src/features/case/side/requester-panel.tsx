import { Anchor, Stack, Text } from '@mantine/core';
import { IconAddressBook, IconShieldCheck, IconShieldQuestion } from '@tabler/icons-react';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages } from './messages.ts';
import { Proposals } from './proposals.tsx';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** Who asks, how sure that is, and what was found in their message. */
export function RequesterPanel() {
  const t = useText();
  const { requester, customer } = useDesk().record;
  const { name, address, phone, contact, verified } = requester;
  const Shield = verified ? IconShieldCheck : IconShieldQuestion;
  return (
    <SidePanel title={t(messages.requester)}>
      <Stack gap={4}>
        <Text fw={600}>{name ?? t(messages.noName)}</Text>
        {address && (
          <Text fz="sm" style={{ overflowWrap: 'anywhere' }}>
            {address}
          </Text>
        )}
        {phone && (
          <Anchor href={`tel:${phone.replace(/[^\d+]/g, '')}`} fz="sm">
            {phone}
          </Anchor>
        )}
        {customer && (
          <Text fz="sm" component="div" className={classes.decided}>
            <span className={classes.mark} data-tone={verified ? 'good' : undefined}>
              <Shield size={16} aria-hidden />
            </span>
            {t(verified ? messages.verified : messages.unverified)}
          </Text>
        )}
        {customer && address && (
          <Text fz="sm" component="div" className={classes.decided}>
            <span className={classes.mark} data-tone={contact ? 'good' : undefined}>
              <IconAddressBook size={16} aria-hidden />
            </span>
            {t(contact ? messages.registered(contact.name) : messages.notRegistered)}
          </Text>
        )}
        <Proposals />
      </Stack>
    </SidePanel>
  );
}
