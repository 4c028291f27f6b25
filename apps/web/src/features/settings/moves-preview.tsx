import { Alert, Anchor, Group, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconInfoCircle,
  IconPlayerPause,
  IconPlayerPlay,
} from '@tabler/icons-react';
import type { MovedClock, MovesPreview } from '@underlag/api/settings';
import { Link } from 'react-router';
import { caseNames } from '../../shared/case-names.ts';
import { dateTime } from '../../shared/format.ts';
import { paths } from '../../shared/paths.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './moves-messages.ts';
import { clockNames, shared } from './settings-words.ts';

/** Which open cases would be due at another time, and that they nevertheless stay as they are. */
export function MovesPreviewPanel({ preview }: { preview: MovesPreview }) {
  const t = useText();
  const { judged, moved, later, earlier, becomesLate, noLongerLate, total, rows } = preview;
  const counts = [
    later > 0 && says.later(later),
    earlier > 0 && says.earlier(earlier),
    becomesLate > 0 && says.becomesLate(becomesLate),
    noLongerLate > 0 && says.noLongerLate(noLongerLate),
  ].flatMap((each) => (each ? [t(each)] : []));
  return (
    <Stack gap="sm" role="status">
      <Title order={3}>{t(says.title)}</Title>
      <Alert icon={<IconInfoCircle size={18} />} styles={{ message: { color: 'var(--mantine-color-text)' } }}>
        {t(says.kept)}
      </Alert>
      <Text fz="sm" fw={600}>
        {t(moved === 0 ? says.nothing(judged) : says.moved(moved, judged))}
      </Text>
      {counts.length > 0 && <Text fz="sm">{counts.join(' · ')}</Text>}
      {rows.length > 0 && <Moves rows={rows} />}
      {total > rows.length && (
        <Text fz="sm" c="dimmed">
          {t(says.shown(rows.length, total))}
        </Text>
      )}
    </Stack>
  );
}

function Moves({ rows }: { rows: readonly MovedClock[] }) {
  const t = useText();
  return (
    <Table className={stacked.table} fz="sm" verticalSpacing={4}>
      <Table.Caption>
        <VisuallyHidden>{t(says.table)}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(says.case)}</Table.Th>
          <Table.Th>{t(shared.type)}</Table.Th>
          <Table.Th>{t(says.clock)}</Table.Th>
          <Table.Th>{t(says.before)}</Table.Th>
          <Table.Th>{t(says.after)}</Table.Th>
          <Table.Th>{t(says.change)}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={`${row.number} ${row.clock}`}>
            <Table.Td>
              {row.mayOpen ? (
                <Anchor component={Link} to={paths.case(row.number)} fz="sm">
                  {row.number}
                </Anchor>
              ) : (
                row.number
              )}
            </Table.Td>
            <Table.Td data-label={t(shared.type)}>{t(caseNames[row.typeKey]?.name) || row.typeKey}</Table.Td>
            <Table.Td data-label={t(says.clock)}>{t(clockNames[row.clock])}</Table.Td>
            <Table.Td data-label={t(says.before)}>
              {row.before ? dateTime(row.before) : t(says.rests)}
            </Table.Td>
            <Table.Td data-label={t(says.after)}>{row.after ? dateTime(row.after) : t(says.rests)}</Table.Td>
            <Table.Td data-label={t(says.change)}>
              <Turn row={row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

const icons = {
  later: IconArrowDown,
  earlier: IconArrowUp,
  starts: IconPlayerPlay,
  rests: IconPlayerPause,
};

function Turn({ row: { turn, lateness } }: { row: MovedClock }) {
  const t = useText();
  const Icon = icons[turn];
  return (
    <Group gap={6} wrap="nowrap" component="span">
      <Icon size={16} aria-hidden />
      <span>
        {t(says.turns[turn])}
        {lateness && `, ${t(says.lateness[lateness])}`}
      </span>
    </Group>
  );
}
