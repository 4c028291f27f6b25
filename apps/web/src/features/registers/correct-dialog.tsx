import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CorrectRecord, type RecordView } from '@underlag/api/register-records';
import { type FormEvent, useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { checkedBy, serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { EditInput, type Typed } from './edit-input.tsx';
import { says } from './messages.ts';
import { shownValue } from './shown-value.ts';

/** Corrects what may be corrected of a row, with the reason. A newer version is shown beside what was typed, which is kept. */
export function CorrectDialog({ record: current, onClose }: { record: RecordView; onClose: () => void }) {
  const t = useText();
  const queryClient = useQueryClient();
  // As it was when the dialog was opened, whatever the page has learned since.
  const [record] = useState(current);
  const [base, setBase] = useState(record);
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const { register, id } = record;
  const correct = useMutation(
    trpc.registers.correct.mutationOptions({
      meta: { besides: true },
      onSuccess: () => {
        void queryClient.invalidateQueries(trpc.registers.pathFilter());
        void queryClient.invalidateQueries(trpc.search.pathFilter());
        void queryClient.invalidateQueries(trpc.register.pathFilter());
        toast({ says: t(says.saved(record.title)) });
        onClose();
      },
      onError: (error) => setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  const input = { register, id, version: base.version, reason, fields: { ...typed } };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = checkedBy(CorrectRecord, t)(input);
    setErrors(wrong);
    if (Object.keys(wrong).length === 0) correct.mutate(input);
  };
  const reload = async () => {
    const options = { ...trpc.registers.get.queryOptions({ register, id }), staleTime: 0 };
    setBase(await queryClient.fetchQuery(options));
    correct.reset();
  };
  const isNewer = base.version !== record.version;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.correctTitle(record.title))}
      closeOnClickOutside={Object.keys(typed).length === 0}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <ErrorBeside error={correct.error} onReload={() => void reload()} />
          {isNewer && (
            <Alert color="yellow" styles={{ message: { color: 'var(--mantine-color-text)' } }}>
              {t(says.newer)}
            </Alert>
          )}
          {record.facts.flatMap((fact, index) => {
            const now = base.facts[index]?.cell.value ?? null;
            const was = fact.cell.value;
            return fact.edit
              ? [
                  <EditInput
                    key={fact.key}
                    field={fact.edit}
                    value={typed[fact.key] ?? (typeof was === 'boolean' ? was : String(was ?? ''))}
                    onChange={(value) => setTyped({ ...typed, [fact.key]: value })}
                    error={errors[`fields.${fact.key}`]}
                    note={now === was ? undefined : t(says.now(shownValue(fact, now, t)))}
                  />,
                ]
              : [];
          })}
          <Textarea
            label={t(says.reason)}
            description={t(says.reasonHint)}
            withAsterisk
            required
            autosize
            minRows={2}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors.reason}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={correct.isPending}>
              {t(says.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
