import { Table, Text, VisuallyHidden } from '@mantine/core';
import type { ImportKindView } from '@underlag/api/imports';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** What a file's columns may be called; folded away until somebody makes such a file. */
export function KindColumns({ kind }: { kind: ImportKindView }) {
  const t = useText();
  return (
    <details>
      <summary>{t(says.columns)}</summary>
      <Text fz="sm" c="dimmed" my="xs">
        {t(says.columnsHint)}
      </Text>
      <Table className={stacked.table} fz="sm" verticalSpacing={4}>
        <Table.Caption>
          <VisuallyHidden>{t(says.columns)}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.column)}</Table.Th>
            <Table.Th>{t(says.alsoCalled)}</Table.Th>
            <Table.Th>{t(says.isNeeded)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kind.columns.map(({ field, name, also, needed, key }) => (
            <Table.Tr key={field}>
              <Table.Td fw={500}>{t(name)}</Table.Td>
              <Table.Td data-label={t(says.alsoCalled)}>{[field, ...also].join(', ')}</Table.Td>
              <Table.Td data-label={t(says.isNeeded)}>
                {t(needed ? (key ? says.keyColumn : says.neededColumn) : says.optionalColumn)}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
