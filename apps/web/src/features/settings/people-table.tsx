import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconCircleCheck, IconCircleOff } from '@tabler/icons-react';
import type { PersonView } from '@underlag/api/people';
import { useMe } from '../../api/session.ts';
import { dateTime, kronor } from '../../shared/format.ts';
import { roleWords, words } from '../../shared/messages.ts';
import { PersonMark } from '../../shared/ui/person-mark.tsx';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

export function PeopleTable({
  people,
  onChange,
}: {
  people: readonly PersonView[];
  onChange: (person: PersonView) => void;
}) {
  const t = useText();
  return (
    <div style={{ borderTop: '1px solid var(--u-line)' }}>
      <Table className={stacked.table} highlightOnHover verticalSpacing="xs" horizontalSpacing="lg" fz="sm">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.name)}</Table.Th>
            <Table.Th>{t(says.roles)}</Table.Th>
            <Table.Th>{t(says.queues)}</Table.Th>
            <Table.Th ta="right">{t(says.limit)}</Table.Th>
            <Table.Th>{t(says.state)}</Table.Th>
            <Table.Th>{t(says.lastSeen)}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t(words.change)}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {people.map((person) => (
            <Row key={person.id} person={person} onChange={() => onChange(person)} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ person, onChange }: { person: PersonView; onChange: () => void }) {
  const t = useText();
  const me = useMe();
  const everywhere = person.roles.includes('manager');
  return (
    <Table.Tr>
      <Table.Td>
        <div>
          <PersonMark name={person.name} />
          {person.id === me.id && (
            <Text component="span" fz="sm" c="dimmed" ml={4}>
              ({t(says.you)})
            </Text>
          )}
          <Text fz="xs" c="dimmed" ml={26}>
            {person.email}
          </Text>
        </div>
      </Table.Td>
      <Table.Td data-label={t(says.roles)}>
        {person.roles.map((role) => t(roleWords[role]) || role).join(', ')}
      </Table.Td>
      <Table.Td data-label={t(says.queues)}>
        {t(everywhere ? says.allQueues : says.queueCount(person.queues.length))}
      </Table.Td>
      <Table.Td data-label={t(says.limit)} ta="right">
        {kronor(person.creditLimitOre)}
      </Table.Td>
      <Table.Td data-label={t(says.state)}>
        <State active={person.active} />
      </Table.Td>
      <Table.Td data-label={t(says.lastSeen)}>
        {person.lastSeenAt ? dateTime(person.lastSeenAt) : t(says.never)}
      </Table.Td>
      <Table.Td ta="right">
        <Button
          size="compact-sm"
          variant="default"
          onClick={onChange}
          aria-label={t(says.change(person.name))}
        >
          {t(words.change)}
        </Button>
      </Table.Td>
    </Table.Tr>
  );
}

function State({ active }: { active: boolean }) {
  const t = useText();
  const Icon = active ? IconCircleCheck : IconCircleOff;
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 6,
        color: active ? undefined : 'var(--mantine-color-dimmed)',
      }}
    >
      <Icon size={16} aria-hidden color={active ? 'var(--u-good)' : undefined} />
      {t(active ? says.active : says.inactive)}
    </span>
  );
}
