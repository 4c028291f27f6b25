import { ActionIcon, Badge, Button, Group, Menu, Text, Title } from '@mantine/core';
import { IconDots, IconHourglass, IconKey, IconMail, IconPhone, IconX } from '@tabler/icons-react';
import type { RegisterContact } from '@underlag/api/register';
import { useId } from 'react';
import { useMay } from '../../api/session.ts';
import { useText } from '../../shared/use-text.tsx';
import classes from './register.module.css';
import { asks, says } from './register-messages.ts';
import { RightsTable } from './rights-table.tsx';
import type { Asked } from './wish-dialogs.tsx';

/** One contact: who it is, by which addresses it is known, and what it may ask for. */
export function ContactCard({ contact, onAsk }: { contact: RegisterContact; onAsk: (asked: Asked) => void }) {
  const t = useText();
  const id = useId();
  const mayAsk = useMay('register.ask');
  const { name, title, sharedMailbox, portal } = contact;
  return (
    <section className={classes.contact} aria-labelledby={id}>
      <Group justify="space-between" align="center" gap="sm">
        <Group gap="sm">
          <Title order={3} id={id}>
            {name}
          </Title>
          {title && (
            <Text fz="sm" c="dimmed">
              {title}
            </Text>
          )}
          {sharedMailbox && (
            <Badge variant="outline" color="gray" tt="none">
              {t(says.sharedMailbox)}
            </Badge>
          )}
          {says.portal[portal] && (
            <Badge variant="outline" color="gray" tt="none">
              {t(says.portal[portal])}
            </Badge>
          )}
          {contact.changeAsked && (
            <Text component="span" fz="xs" className={classes.waits}>
              <IconHourglass size={13} aria-hidden />
              {t(says.waits)}
            </Text>
          )}
        </Group>
        {mayAsk && (
          <Group gap="xs" className="no-print">
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconKey size={14} aria-hidden />}
              aria-label={t(asks.grantTo(name))}
              onClick={() => onAsk({ what: 'grant', contactId: contact.id })}
            >
              {t(asks.grant)}
            </Button>
            <More contact={contact} onAsk={onAsk} />
          </Group>
        )}
      </Group>
      <Addresses contact={contact} onAsk={onAsk} />
      <RightsTable
        contact={contact}
        onAct={(act, right) => onAsk({ what: act, contactId: contact.id, rightId: right.id })}
      />
    </section>
  );
}

interface Props {
  contact: RegisterContact;
  onAsk: (asked: Asked) => void;
}

function More({ contact, onAsk }: Props) {
  const t = useText();
  const contactId = contact.id;
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={26} aria-label={t(says.more(contact.name))}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => onAsk({ what: 'contact_change', contactId })}>
          {t(asks.changeContact)}
        </Menu.Item>
        <Menu.Item onClick={() => onAsk({ what: 'add_email', contactId })}>{t(asks.addEmail)}</Menu.Item>
        <Menu.Item onClick={() => onAsk({ what: 'add_phone', contactId })}>{t(asks.addPhone)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function Addresses({ contact, onAsk }: Props) {
  const t = useText();
  const mayAsk = useMay('register.ask');
  if (contact.addresses.length === 0)
    return (
      <Text fz="sm" c="dimmed">
        {t(says.noAddress)}
      </Text>
    );
  return (
    <ul className={classes.addresses}>
      {contact.addresses.map((address) => (
        <li key={address.value}>
          {address.kind === 'email' ? (
            <IconMail size={14} aria-hidden />
          ) : (
            <IconPhone size={14} aria-hidden />
          )}
          {address.value}
          {mayAsk && (
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              className="no-print"
              aria-label={t(says.removeAddress(address.value))}
              onClick={() => onAsk({ what: 'address_remove', contactId: contact.id, address })}
            >
              <IconX size={14} aria-hidden />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
