import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import type { ReferenceRates } from '@underlag/api/late-fees';
import { dateTime } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { rateWords, says } from './rate-messages.ts';
import { shared } from './settings-words.ts';

interface Props {
  halfYears: ReferenceRates['halfYears'];
  onCorrect: ((halfYear: string) => void) | null;
}

/** Every half-year's rate and what late interest it makes, newest first; a corrected one with its earlier versions. */
export function RateTable({ halfYears, onCorrect }: Props) {
  const t = useText();
  return (
    <Table className={stacked.table} highlightOnHover fz="sm" verticalSpacing={4}>
      <Table.Caption>
        <VisuallyHidden>{t(says.list)}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(says.halfYear)}</Table.Th>
          <Table.Th>{t(says.from)}</Table.Th>
          <Table.Th ta="right">{t(says.rate)}</Table.Th>
          <Table.Th ta="right">{t(says.late)}</Table.Th>
          <Table.Th>{t(says.made)}</Table.Th>
          {onCorrect && (
            <Table.Th>
              <VisuallyHidden>{t(shared.actions)}</VisuallyHidden>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {halfYears.map((row) => (
          <Row key={row.halfYear} row={row} onCorrect={onCorrect} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Row({ row, onCorrect }: { row: Props['halfYears'][number]; onCorrect: Props['onCorrect'] }) {
  const t = useText();
  const { halfYear, name, versions } = row;
  const [newest, ...earlier] = versions;
  if (!newest) return null;
  const title = t(name).replace(/^./, (letter) => letter.toLocaleUpperCase());
  return (
    <Table.Tr>
      <Table.Td fw={500}>{title}</Table.Td>
      <Table.Td data-label={t(says.from)}>{halfYear}</Table.Td>
      <Table.Td data-label={t(says.rate)} ta="right">
        {t(rateWords(newest.percent))}
      </Table.Td>
      <Table.Td data-label={t(says.late)} ta="right">
        {t(rateWords(newest.latePercent))}
      </Table.Td>
      <Table.Td data-label={t(says.made)}>
        {newest.by ? t(shared.madeBy(newest.by, dateTime(newest.at))) : t(shared.start)}
        {earlier.map(({ version, percent }) => (
          <Text key={version} fz="xs" c="dimmed">
            {t(says.history(version))}: {t(rateWords(percent))}
          </Text>
        ))}
      </Table.Td>
      {onCorrect && (
        <Table.Td ta="right">
          <Button size="compact-sm" variant="default" onClick={() => onCorrect(halfYear)}>
            {t(words.change)}
            <VisuallyHidden>: {t(name)}</VisuallyHidden>
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
