import { Button, Group, Title } from '@mantine/core';
import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import type { CaseRow } from '@underlag/api/cases';
import type { RegisterView } from '@underlag/api/register';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { ContactCard } from './contact-card.tsx';
import classes from './customer.module.css';
import { OpenChanges } from './open-changes.tsx';
import { Recertify } from './recertify.tsx';
import register from './register.module.css';
import { says } from './register-messages.ts';
import { type Asked, WishDialogs } from './wish-dialogs.tsx';

/** Who may do what at the customer, until when and on what evidence, and which changes wait. */
export function ContactsTab({ view, cases }: { view: RegisterView; cases: readonly CaseRow[] }) {
  const t = useText();
  const mayAsk = useMay('register.ask');
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <div className={classes.part}>
      <Group justify="space-between" gap="sm">
        <Title order={2}>{t(says.contacts)}</Title>
        {mayAsk && (
          <Button
            size="compact-md"
            variant="default"
            className="no-print"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => setAsked({ what: 'contact_add' })}
          >
            {t(says.addContact)}
          </Button>
        )}
      </Group>
      <Recertify customerId={view.customer.id} />
      {view.open.length > 0 && (
        <section className={classes.part} aria-labelledby="vantar">
          <Title order={3} id="vantar">
            {t(says.open)}
          </Title>
          <OpenChanges changes={view.open} />
        </section>
      )}
      {view.contacts.length === 0 && (
        <EmptyState icon={<IconUsers size={32} />} title={t(says.noContacts)} level={2} />
      )}
      <div className={register.contacts}>
        {view.contacts.map((contact) => (
          <ContactCard key={contact.id} contact={contact} onAsk={setAsked} />
        ))}
      </div>
      {asked && (
        <WishDialogs
          asked={asked}
          register={view}
          customerId={view.customer.id}
          cases={cases}
          onClose={() => setAsked(null)}
        />
      )}
    </div>
  );
}
