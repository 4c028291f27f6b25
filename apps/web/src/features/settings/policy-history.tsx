import { Table, Title } from '@mantine/core';
import type { PolicyView } from '@underlag/api/settings';
import { dateTime } from '../../shared/format.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { says } from './policy-messages.ts';
import { clocks, deadlineWords } from './policy-words.ts';
import { calendarName, clockNames, shared } from './settings-words.ts';

/** Every version of a type's deadlines, newest first, with how many open cases keep it. */
export function PolicyHistory({ versions }: Pick<PolicyView, 'versions'>) {
  const t = useText();
  const locale = useLocale();
  return (
    <section>
      <Title order={3} fz="h4">
        {t(says.earlier)}
      </Title>
      <Table className={stacked.table} fz="xs" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t(says.versionNow)}</Table.Th>
            {clocks.map((clock) => (
              <Table.Th key={clock}>{t(clockNames[clock])}</Table.Th>
            ))}
            <Table.Th>{t(says.calendar)}</Table.Th>
            <Table.Th>{t(says.made)}</Table.Th>
            <Table.Th ta="right">{t(shared.openCases)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map(({ version, at, by, deadlines, calendar, openCases }) => (
            <Table.Tr key={version}>
              <Table.Td fw={500}>{t(shared.version(version))}</Table.Td>
              {clocks.map((clock) => (
                <Table.Td key={clock} data-label={t(clockNames[clock])}>
                  {t(deadlineWords(deadlines[clock], locale))}
                </Table.Td>
              ))}
              <Table.Td data-label={t(says.calendar)}>
                {t(calendarName(calendar.key))} {calendar.version}
              </Table.Td>
              <Table.Td data-label={t(says.made)}>
                {by && at ? t(shared.madeBy(by, dateTime(at))) : t(shared.start)}
              </Table.Td>
              <Table.Td data-label={t(shared.openCases)} ta="right">
                {openCases}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
