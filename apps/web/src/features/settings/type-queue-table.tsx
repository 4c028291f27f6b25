import { Button, Table, VisuallyHidden } from '@mantine/core';
import type { QueueSettings } from '@underlag/api/settings';
import { caseNames } from '../../shared/case-names.ts';
import { words } from '../../shared/messages.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './queue-settings-messages.ts';
import { shared } from './settings-words.ts';

interface Props {
  settings: QueueSettings;
  manages: boolean;
  onChange: (type: QueueSettings['types'][number]) => void;
}

/** Which queue new cases of each type go to, and where the open ones lie. */
export function TypeQueueTable({ settings: { types, queues }, manages, onChange }: Props) {
  const t = useText();
  const queueName = (key: string) => t(queues.find((each) => each.key === key)?.name) || key;
  return (
    <Table className={stacked.table} highlightOnHover fz="sm" verticalSpacing={4}>
      <Table.Caption>
        <VisuallyHidden>{t(says.types)}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(shared.type)}</Table.Th>
          <Table.Th>{t(says.goesTo)}</Table.Th>
          <Table.Th>{t(says.lie)}</Table.Th>
          {manages && (
            <Table.Th>
              <VisuallyHidden>{t(shared.actions)}</VisuallyHidden>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {types.map((type) => {
          const name = t(caseNames[type.typeKey]?.name) || type.typeKey;
          const lie = type.open.map(({ queue, cases }) => `${queueName(queue)} ${cases}`);
          return (
            <Table.Tr key={type.typeKey}>
              <Table.Td fw={500}>{name}</Table.Td>
              <Table.Td data-label={t(says.goesTo)}>{queueName(type.queue)}</Table.Td>
              <Table.Td data-label={t(says.lie)}>{lie.join(', ') || t(says.noOpen)}</Table.Td>
              {manages && (
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t(says.move(name))}
                    onClick={() => onChange(type)}
                  >
                    {t(words.change)}
                  </Button>
                </Table.Td>
              )}
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
