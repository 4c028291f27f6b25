import { Alert, Stack, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CalendarVersion, CalendarView, ChangeCalendar, NamedDay } from '@underlag/api/settings';
import { useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { serverErrors } from '../../shared/form/schema-errors.ts';
import { day } from '../../shared/format.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './calendar-messages.ts';
import { ClosedDaysFields } from './closed-days-fields.tsx';
import { MovesPreviewPanel } from './moves-preview.tsx';
import { PreviewFoot } from './preview-foot.tsx';
import classes from './settings.module.css';
import { calendarName, shared } from './settings-words.ts';
import { useMovesPreview } from './use-moves-preview.ts';
import { WeekFields } from './week-fields.tsx';

interface Props {
  calendar: CalendarView;
  /** The version the new one is made from. */
  from: CalendarVersion;
  named: readonly NamedDay[];
  onClose: () => void;
}

/** Types a new version of a calendar, shows what it would move, and only then puts it in force. */
export function CalendarEditor({ calendar: { key }, from, named, onClose }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const today = day(useNow());
  const [started] = useState(from.version);
  const [base, setBase] = useState(started);
  const [week, setWeek] = useState(from.week);
  const [closedDays, setClosedDays] = useState<string[]>(from.closedDays);
  const input: ChangeCalendar = { key, base, week, closedDays };
  const { preview, keep, drop } = useMovesPreview(input);
  const look = useMutation(
    trpc.settings.previewCalendar.mutationOptions({
      meta: { besides: true },
      onSuccess: (made, values) => keep(values, made),
    }),
  );
  const change = useMutation(
    trpc.settings.changeCalendar.mutationOptions({
      meta: { besides: true },
      onSuccess: (list) => {
        queryClient.setQueryData(trpc.settings.calendars.queryKey(), list);
        void queryClient.invalidateQueries(trpc.settings.policies.queryFilter());
        toast({ says: t(says.saved(base + 1)) });
        onClose();
      },
    }),
  );
  const reload = async () => {
    const options = { ...trpc.settings.calendars.queryOptions(), staleTime: 0 };
    const { calendars } = await queryClient.fetchQuery(options);
    setBase(calendars.find((each) => each.key === key)?.versions[0]?.version ?? base);
    drop();
    change.reset();
  };
  const failed = change.error ?? look.error;
  const errors = failed ? serverErrors(errorOf(failed), t) : {};
  const touched = () => {
    look.reset();
    change.reset();
  };
  return (
    <section className={classes.part} aria-labelledby="andra-kalender">
      <Title order={2} id="andra-kalender">
        {t(says.changing(t(calendarName(key)), base))}
      </Title>
      {base !== started && (
        <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
          {t(shared.newer(base))}
        </Alert>
      )}
      <Title order={3}>{t(says.week)}</Title>
      <WeekFields
        week={week}
        errors={errors}
        onChange={(typed) => {
          touched();
          setWeek(typed);
        }}
      />
      <Title order={3}>{t(says.closedDays)}</Title>
      <ClosedDaysFields
        named={named}
        closed={closedDays}
        today={today}
        onChange={(typed) => {
          touched();
          setClosedDays(typed);
        }}
      />
      {preview && <MovesPreviewPanel preview={preview} />}
      <Stack gap="sm">
        <ErrorBeside error={failed} onReload={() => void reload()} />
        <PreviewFoot
          base={base}
          look={{
            isPending: look.isPending,
            show: () => {
              change.reset();
              look.mutate(input);
            },
          }}
          hasLooked={preview !== null}
          change={{ isPending: change.isPending, apply: () => change.mutate(input) }}
          onClose={onClose}
        />
      </Stack>
    </section>
  );
}
