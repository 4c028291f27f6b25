import { Button, Group, Table, VisuallyHidden } from '@mantine/core';
import { IconCalendarClock, IconCalendarOff } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AbsenceView } from '@underlag/api/absences';
import { useState } from 'react';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { words } from '../../shared/messages.ts';
import { confirm } from '../../shared/ui/confirm.tsx';
import { PersonMark } from '../../shared/ui/person-mark.tsx';
import stacked from '../../shared/ui/stacked.module.css';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './absence-messages.ts';
import { HandOverDialog } from './hand-over-dialog.tsx';

interface Props {
  rows: readonly AbsenceView[];
  onChange: (absence: AbsenceView) => void;
}

/** Absences that are not over, soonest first. */
export function AbsenceTable({ rows, onChange }: Props) {
  const t = useText();
  return (
    <div style={{ borderTop: '1px solid var(--u-line)' }}>
      <Table className={stacked.table} highlightOnHover verticalSpacing="xs" horizontalSpacing="lg" fz="sm">
        <Table.Caption>
          <VisuallyHidden>{t(says.list)}</VisuallyHidden>
        </Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.person)}</Table.Th>
            <Table.Th>{t(says.days)}</Table.Th>
            <Table.Th>{t(says.deputy)}</Table.Th>
            <Table.Th>{t(says.state)}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t(says.actions)}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Row key={row.id} row={row} onChange={() => onChange(row)} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function Row({ row, onChange }: { row: AbsenceView; onChange: () => void }) {
  const t = useText();
  const queryClient = useQueryClient();
  const handsOver = useMay('case.assign');
  const [isHanding, setHanding] = useState(false);
  const { id, version, person, deputy, firstDay, lastDay, isToday, approves, mayChange } = row;
  const remove = useMutation(
    trpc.absences.remove.mutationOptions({
      onSuccess: () => toast({ says: t(says.removed) }),
      onSettled: () => void queryClient.invalidateQueries(trpc.absences.pathFilter()),
    }),
  );
  const ask = () =>
    confirm({
      title: t(says.removeAsk(person.name)),
      says: t(says.removeWhy),
      yes: t(words.delete),
      no: t(words.cancel),
      danger: true,
      run: () => remove.mutate({ id, version }),
    });
  const Icon = isToday ? IconCalendarOff : IconCalendarClock;
  return (
    <Table.Tr h="var(--row-height)">
      <Table.Td>
        <Group gap={4}>
          <PersonMark name={person.name} />
          {approves && `(${t(says.approver)})`}
        </Group>
      </Table.Td>
      <Table.Td data-label={t(says.days)}>
        {firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`}
      </Table.Td>
      <Table.Td data-label={t(says.deputy)}>
        {deputy
          ? isToday && approves
            ? t(says.approves(deputy.name))
            : deputy.name
          : t(says.nobodyApproves)}
      </Table.Td>
      <Table.Td data-label={t(says.state)}>
        <Group gap={6} wrap="nowrap">
          <Icon size={16} aria-hidden />
          {t(isToday ? says.today : says.coming)}
        </Group>
      </Table.Td>
      <Table.Td ta="right">
        {mayChange && (
          <Group gap="xs" justify="flex-end">
            {isToday && handsOver && (
              <Button
                size="compact-sm"
                variant="default"
                onClick={() => setHanding(true)}
                aria-label={t(says.handOverOf(person.name))}
              >
                {t(says.handOver)}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              onClick={onChange}
              aria-label={t(says.change(person.name, firstDay))}
            >
              {t(words.change)}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={remove.isPending}
              onClick={ask}
              aria-label={t(says.remove(person.name, firstDay))}
            >
              {t(words.delete)}
            </Button>
          </Group>
        )}
        {isHanding && <HandOverDialog person={person} deputy={deputy} close={() => setHanding(false)} />}
      </Table.Td>
    </Table.Tr>
  );
}
