import { Button, Group } from '@mantine/core';
import type { CureView } from '@underlag/api/rights';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { client } from '../../../api/trpc.ts';
import { paths } from '../../../shared/paths.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { toast } from '../../../shared/ui/toast.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { goTo, places } from '../places.ts';
import { useCommand } from '../use-command.ts';
import { authorityActs, proofStepWords as words } from './authority-messages.ts';
import { CallBackForm } from './call-back-form.tsx';
import { OverrideForm } from './override-form.tsx';
import { useAskFor } from './use-ask-for.ts';
import { useChooseRequest } from './use-choose-request.ts';

/** The button of one step; a call and an exception open a small form in its place. */
export function ProofStep({ cure }: { cure: CureView }) {
  const t = useText();
  const { record } = useDesk();
  const askFor = useAskFor();
  switch (cure.kind) {
    case 'choose_request':
      return <ChooseRequest messageId={cure.target} />;
    case 'choose_contact':
      return <Step says={t(words.choose_contact)} onClick={() => goTo(places.contact)} />;
    case 'identify_payer': {
      const field = ['customerNumber', 'identityNumber', 'invoiceNumber'].find((key) => !record.fields[key]);
      return (
        <Step says={t(words.identify_payer)} onClick={() => goTo(places.field(field ?? 'customerNumber'))} />
      );
    }
    case 'call_back':
      return (
        <Unfolding says={t(words.call_back)}>
          {(close) => <CallBackForm contacts={cure.contacts} close={close} />}
        </Unfolding>
      );
    case 'confirm_link':
      return <SendLink cure={cure} />;
    case 'ask_reply':
      return (
        <Group gap="xs">
          {cure.contacts
            .filter(({ emails }) => emails.length > 0)
            .map(({ id, name, emails }) => (
              <Step
                key={id}
                says={t(words.ask_reply(name))}
                onClick={() => askFor(cure.target, emails.slice(0, 1))}
              />
            ))}
        </Group>
      );
    case 'ask_letter':
      return <Step says={t(words.ask_letter)} onClick={() => askFor(cure.target, null)} />;
    case 'mend_register':
      return record.customer ? (
        <Button
          component={Link}
          to={paths.customer(record.customer.id)}
          size="compact-sm"
          variant="default"
          className="no-print"
        >
          {t(words.mend_register)}
        </Button>
      ) : null;
    case 'override':
      return <Unfolding says={t(words.override)}>{(close) => <OverrideForm close={close} />}</Unfolding>;
  }
}

interface StepProps {
  says: string;
  loading?: boolean;
  onClick: () => void;
}

function Step({ says, loading = false, onClick }: StepProps) {
  return (
    <Button size="compact-sm" variant="light" className="no-print" loading={loading} onClick={onClick}>
      {says}
    </Button>
  );
}

function Unfolding({ says, children }: { says: string; children: (close: () => void) => ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  return isOpen ? children(() => setOpen(false)) : <Step says={says} onClick={() => setOpen(true)} />;
}

function ChooseRequest({ messageId }: { messageId: string | null }) {
  const t = useText();
  const { choose, isPending, error } = useChooseRequest();
  if (!messageId) return null;
  return (
    <>
      <Step says={t(words.choose_request)} loading={isPending} onClick={() => choose(messageId)} />
      <ErrorBeside error={error} />
    </>
  );
}

function SendLink({ cure: { contacts } }: { cure: CureView }) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [contact] = contacts;
  if (!contact) return null;
  const send = () =>
    void give({
      act: authorityActs.link,
      send: (version) =>
        client.authority.sendConfirmLink.mutate({ caseId: record.id, version, contactId: contact.id }),
      done: () => toast({ says: t(words.linkSent(contact.emails[0] ?? '')) }),
    });
  return (
    <>
      <Step says={t(words.confirm_link)} loading={isPending} onClick={send} />
      <ErrorBeside error={error} />
    </>
  );
}
