import { Text } from '@mantine/core';
import type { PersonView } from '@underlag/api/people';
import { kronor } from '../../shared/format.ts';
import { roleWords } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** A person's rights as they now stand, in one line, to compare with what was typed. */
export function PersonNow({ person }: { person: PersonView }) {
  const t = useText();
  const rights = person.queues.map(({ queue, level }) => `${queue}: ${t(says[level]).toLowerCase()}`);
  return (
    <Text fz="sm" mb={4}>
      {[
        person.name,
        person.roles.map((role) => t(roleWords[role]) || role).join(', '),
        kronor(person.creditLimitOre),
        t(person.active ? says.active : says.inactive),
        ...rights,
      ].join(' · ')}
    </Text>
  );
}
