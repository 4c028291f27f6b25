import { Button, Group, Title } from '@mantine/core';
import { IconCalendarOff, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { CalendarView, NamedDay } from '@underlag/api/settings';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { ErrorState } from '../../shared/ui/error-state.tsx';
import { Loading } from '../../shared/ui/loading.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { useText } from '../../shared/use-text.tsx';
import { CalendarEditor } from './calendar-editor.tsx';
import { says } from './calendar-messages.ts';
import { CalendarShown } from './calendar-shown.tsx';
import classes from './settings.module.css';
import { calendarName, shared } from './settings-words.ts';

/** When the office is open, in all versions, and how a new one is made. */
export function CalendarsPage() {
  const t = useText();
  const manages = useMay('settings.manage');
  const { data, error, refetch } = useQuery(trpc.settings.calendars.queryOptions());
  return (
    <>
      <PageHeader title={t(says.title)} says={`${t(says.lead)} ${manages ? '' : t(shared.lookOnly)}`} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && data.calendars.length === 0 && (
        <EmptyState icon={<IconCalendarOff size={32} />} title={t(says.empty)}>
          {t(says.emptyWhy)}
        </EmptyState>
      )}
      {data && (
        <div className={classes.page}>
          {data.calendars.map((calendar) => (
            <Calendar key={calendar.key} calendar={calendar} named={data.days} manages={manages} />
          ))}
        </div>
      )}
    </>
  );
}

interface Props {
  calendar: CalendarView;
  named: readonly NamedDay[];
  manages: boolean;
}

function Calendar({ calendar, named, manages }: Props) {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const [isEditing, setEditing] = useState(false);
  const [newest] = calendar.versions;
  const wanted = params.get(calendar.key);
  const shown = calendar.versions.find(({ version }) => String(version) === wanted) ?? newest;
  if (!newest || !shown) return null;
  if (isEditing)
    return (
      <CalendarEditor calendar={calendar} from={newest} named={named} onClose={() => setEditing(false)} />
    );
  const show = (version: number) => {
    const after = new URLSearchParams(params);
    after.set(calendar.key, String(version));
    setParams(after);
  };
  return (
    <section className={classes.part} aria-labelledby={calendar.key}>
      <Group justify="space-between">
        <Title order={2} id={calendar.key}>
          {t(calendarName(calendar.key))}
        </Title>
        {manages && (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setEditing(true)}
          >
            {t(says.change)}
          </Button>
        )}
      </Group>
      <CalendarShown calendar={calendar} shown={shown} named={named} onShow={show} />
    </section>
  );
}
