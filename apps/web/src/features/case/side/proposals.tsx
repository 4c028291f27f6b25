import { Button, Group, Text, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import type { ProposalView } from '@underlag/api/cases';
import { type KeyboardEvent, useRef } from 'react';
import { client } from '../../../api/trpc.ts';
import { useHotkeys } from '../../../shared/hotkeys.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { messages } from './messages.ts';
import classes from './side.module.css';

/** An invoice brings its agreement and customer along, so it is decided first. */
const order = ['invoice', 'agreement', 'customer', 'type'];

/** What intake found in the message; a person confirms or dismisses each, by button or with a key. */
export function Proposals() {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const list = useRef<HTMLUListElement>(null);
  const open = record.proposals
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const decided = record.proposals.filter(({ state }) => state !== 'open');
  const focusFirst = () => list.current?.querySelector<HTMLElement>('button')?.focus();
  const decide = (proposalId: string, accept: boolean) => {
    if (!record.can.edit || isPending) return;
    const isHere = list.current?.contains(document.activeElement) ?? false;
    void give({
      act: acts.proposal,
      send: (version) =>
        client.cases.decideProposal.mutate({ caseId: record.id, version, proposalId, accept }),
      // Whoever stands in the list goes on in it.
      done: () => {
        if (isHere) requestAnimationFrame(focusFirst);
      },
    });
  };
  const [first] = open;
  useHotkeys(
    first && record.can.edit
      ? [{ keys: 'v', name: messages.confirmFirst, run: () => decide(first.id, true) }]
      : [],
  );
  if (record.proposals.length === 0) return null;
  return (
    <div style={{ marginTop: 8 }}>
      <Title order={3} mb={6}>
        {t(messages.proposals)}
      </Title>
      <ul className={classes.list} ref={list}>
        {open.map((proposal) => (
          <Open
            key={proposal.id}
            proposal={proposal}
            mayDecide={record.can.edit}
            decide={(accept) => decide(proposal.id, accept)}
          />
        ))}
        {decided.map(({ id, kind, label, state }) => (
          <li key={id} className={classes.decided}>
            {state === 'confirmed' ? <IconCheck size={14} aria-hidden /> : <IconX size={14} aria-hidden />}
            {t(messages.proposalKinds[kind])} {label}:{' '}
            {t(state === 'confirmed' ? messages.confirmed : messages.refused)}
          </li>
        ))}
      </ul>
      {open.length > 0 && record.can.edit && (
        <Text fz="xs" c="dimmed" mt={4} className="no-print">
          {t(messages.proposalKeys)}
        </Text>
      )}
      <ErrorBeside error={error} />
    </div>
  );
}

interface OpenProps {
  proposal: ProposalView;
  mayDecide: boolean;
  decide: (accept: boolean) => void;
}

function Open({ proposal, mayDecide, decide }: OpenProps) {
  const t = useText();
  const { kind, label, foundIn } = proposal;
  const where = t(messages.places[foundIn]) || foundIn;
  const onKeys = (event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey || event.altKey || !['j', 'y', 'n'].includes(key)) return;
    event.preventDefault();
    event.stopPropagation();
    decide(key !== 'n');
  };
  return (
    <li className={classes.proposal} onKeyDown={onKeys}>
      <Text fz="xs" c="dimmed">
        {t(messages.proposalKinds[kind])} · {t(messages.foundIn(where))}
      </Text>
      <Text fz="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {label}
      </Text>
      {mayDecide && (
        <Group gap="xs" mt={6} className="no-print">
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconCheck size={14} aria-hidden />}
            aria-label={`${t(messages.confirm)}: ${t(messages.proposalKinds[kind])} ${label}`}
            onClick={() => decide(true)}
          >
            {t(messages.confirm)}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconX size={14} aria-hidden />}
            aria-label={`${t(messages.refuse)}: ${t(messages.proposalKinds[kind])} ${label}`}
            onClick={() => decide(false)}
          >
            {t(messages.refuse)}
          </Button>
        </Group>
      )}
    </li>
  );
}
