import { Button, Table, VisuallyHidden } from '@mantine/core';
import type { QueueSettings } from '@underlag/api/settings';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './queue-settings-messages.ts';
import { shared } from './settings-words.ts';

interface Props {
  queues: QueueSettings['queues'];
  manages: boolean;
  onRename: (queue: QueueSettings['queues'][number]) => void;
}

/** What the queues are called in both languages, and how many work in each. */
export function QueueNamesTable({ queues, manages, onRename }: Props) {
  const t = useText();
  return (
    <Table className={stacked.table} highlightOnHover fz="sm" verticalSpacing={4}>
      <Table.Caption>
        <VisuallyHidden>{t(says.names)}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(says.nameSv)}</Table.Th>
          <Table.Th>{t(says.nameEn)}</Table.Th>
          <Table.Th ta="right">{t(shared.openCases)}</Table.Th>
          <Table.Th ta="right">{t(says.workers)}</Table.Th>
          <Table.Th ta="right">{t(says.readers)}</Table.Th>
          {manages && (
            <Table.Th>
              <VisuallyHidden>{t(shared.actions)}</VisuallyHidden>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {queues.map((queue) => (
          <Table.Tr key={queue.key}>
            <Table.Td fw={500}>{queue.name.sv}</Table.Td>
            <Table.Td data-label={t(says.nameEn)}>
              <span lang="en">{queue.name.en}</span>
            </Table.Td>
            <Table.Td data-label={t(shared.openCases)} ta="right">
              {queue.openCases}
            </Table.Td>
            <Table.Td data-label={t(says.workers)} ta="right">
              {queue.workers}
            </Table.Td>
            <Table.Td data-label={t(says.readers)} ta="right">
              {queue.readers}
            </Table.Td>
            {manages && (
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t(says.rename(t(queue.name)))}
                  onClick={() => onRename(queue)}
                >
                  {t(says.renameShort)}
                </Button>
              </Table.Td>
            )}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
