import { Button, Group, Modal, Select, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type AbsenceList, type AbsenceView, PutAbsence } from '@underlag/api/absences';
import { useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { useMe } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { day } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { DayInput } from '../../shared/ui/day-input.tsx';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useNow } from '../../shared/use-now.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './absence-messages.ts';

interface Props {
  /** The absence to change; null for a new one. */
  absence: AbsenceView | null;
  list: AbsenceList;
  onClose: () => void;
}

/** Enters or changes an absence with its deputy. */
export function AbsenceDialog({ absence, list, onClose }: Props) {
  const t = useText();
  const me = useMe();
  const today = day(useNow());
  const queryClient = useQueryClient();
  const [version, setVersion] = useState(absence?.version);
  const form = useForm({
    initialValues: {
      personId: absence?.person.id ?? me.id,
      deputyId: absence?.deputy?.id ?? null,
      firstDay: absence?.firstDay ?? today,
      lastDay: absence?.lastDay ?? today,
    },
    validate: checkedBy(PutAbsence.omit({ id: true, version: true }), t),
  });
  const put = useMutation(
    trpc.absences.put.mutationOptions({
      meta: { besides: true },
      onSuccess: ({ person }) => {
        void queryClient.invalidateQueries(trpc.absences.pathFilter());
        toast({ says: t(says.saved(person.name)) });
        onClose();
      },
      onError: (error) => form.setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  const reload = async () => {
    const fresh = await queryClient.fetchQuery({ ...trpc.absences.list.queryOptions(), staleTime: 0 });
    setVersion(fresh.rows.find(({ id }) => id === absence?.id)?.version ?? version);
    put.reset();
  };
  const mayEnterFor = new Set(list.mayEnterFor);
  const named = ({ id, name, approves }: AbsenceList['people'][number]) => ({
    value: id,
    label: approves ? `${name} (${t(says.approver)})` : name,
  });
  const personId = form.values.personId;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(absence ? says.changeTitle(absence.person.name) : says.enterTitle)}
      closeOnClickOutside={!form.isDirty()}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form
        noValidate
        onSubmit={form.onSubmit((values) =>
          put.mutate(absence ? { ...values, id: absence.id, version } : values),
        )}
      >
        <Stack gap="md">
          <ErrorBeside error={put.error} onReload={() => void reload()} />
          <Select
            data-autofocus
            searchable
            allowDeselect={false}
            disabled={absence !== null}
            label={t(says.person)}
            data={list.people.filter(({ id }) => mayEnterFor.has(id)).map(named)}
            {...form.getInputProps('personId')}
          />
          <Select
            searchable
            clearable
            label={t(says.deputy)}
            description={t(says.deputyHint)}
            placeholder={t(says.noDeputy)}
            data={list.people.filter(({ id }) => id !== personId).map(named)}
            {...form.getInputProps('deputyId')}
          />
          <Group grow align="flex-start">
            <DayInput
              label={t(says.firstDay)}
              value={form.values.firstDay}
              onChange={(typed) => form.setFieldValue('firstDay', typed)}
              error={form.errors.firstDay}
            />
            <DayInput
              label={t(says.lastDay)}
              description={t(says.lastDayHint)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              value={form.values.lastDay}
              onChange={(typed) => form.setFieldValue('lastDay', typed)}
              error={form.errors.lastDay}
            />
          </Group>
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={put.isPending}>
              {t(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
