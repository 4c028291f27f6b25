import { Button, Stack, Table, Text, Title, VisuallyHidden } from '@mantine/core';
import type { CalendarVersion, CalendarView, NamedDay } from '@underlag/api/settings';
import { caseNames } from '../../shared/case-names.ts';
import { dateTime } from '../../shared/format.ts';
import stacked from '../../shared/ui/stacked.module.css';
import { useText } from '../../shared/use-text.tsx';
import { says } from './calendar-messages.ts';
import { ClosedDaysList } from './closed-days-list.tsx';
import classes from './settings.module.css';
import { shared, weekdayNames, weekdays } from './settings-words.ts';

interface Props {
  calendar: CalendarView;
  shown: CalendarVersion;
  named: readonly NamedDay[];
  onShow: (version: number) => void;
}

/** One version of a calendar to read, with the list of all of them. */
export function CalendarShown({ calendar, shown, named, onShow }: Props) {
  const t = useText();
  const types = calendar.typeKeys.map((key) => t(caseNames[key]?.name) || key);
  const byYear = [...Map.groupBy(shown.closedDays, (day) => day.slice(0, 4))];
  return (
    <Stack gap="lg">
      {types.length > 0 && (
        <Text fz="sm" c="dimmed">
          {t(says.usedBy(types.join(', ')))}
        </Text>
      )}
      <Versions calendar={calendar} shown={shown.version} onShow={onShow} />
      <div className={classes.part}>
        <Title order={3}>
          {t(says.week)} · {t(shared.version(shown.version))}
        </Title>
        <Table fz="sm" maw={420} verticalSpacing={4}>
          <Table.Tbody>
            {weekdays.map((weekday) => (
              <Table.Tr key={weekday}>
                <Table.Th scope="row" fw={500}>
                  {t(weekdayNames[weekday])}
                </Table.Th>
                <Table.Td>
                  {shown.week[weekday].map(({ from, to }) => `${from}–${to}`).join(', ') || t(says.closed)}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <div className={classes.part}>
        <Title order={3}>{t(says.closedDays)}</Title>
        {byYear.length === 0 && <ClosedDaysList named={named} closed={[]} />}
        {byYear.map(([year, days]) => (
          <details key={year}>
            <summary>{t(says.allDays(`${year} (${days.length})`))}</summary>
            <ClosedDaysList named={named} closed={days} />
          </details>
        ))}
      </div>
    </Stack>
  );
}

function Versions({ calendar, shown, onShow }: Pick<Props, 'calendar' | 'onShow'> & { shown: number }) {
  const t = useText();
  return (
    <Table className={stacked.table} fz="sm" maw={760} verticalSpacing={4}>
      <Table.Caption>
        <VisuallyHidden>{t(says.versions)}</VisuallyHidden>
      </Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t(says.versions)}</Table.Th>
          <Table.Th>{t(says.made)}</Table.Th>
          <Table.Th ta="right">{t(shared.openCases)}</Table.Th>
          <Table.Th>
            <VisuallyHidden>{t(shared.actions)}</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {calendar.versions.map(({ version, at, by, openCases }, index) => (
          <Table.Tr key={version}>
            <Table.Td>
              {t(shared.version(version))}
              {index === 0 && ` · ${t(shared.now)}`}
            </Table.Td>
            <Table.Td data-label={t(says.made)}>
              {by && at ? t(shared.madeBy(by, dateTime(at))) : t(shared.start)}
            </Table.Td>
            <Table.Td data-label={t(shared.openCases)} ta="right">
              {openCases}
            </Table.Td>
            <Table.Td ta="right">
              {version === shown ? (
                t(says.shown)
              ) : (
                <Button size="compact-sm" variant="default" onClick={() => onShow(version)}>
                  {t(says.show(version))}
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
