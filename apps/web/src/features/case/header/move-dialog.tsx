import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { MoveView } from '@underlag/api/cases';
import { caseType } from '@underlag/domain/case-types';
import { type FormEvent, useState } from 'react';
import { fieldError } from '../../../api/error-of.ts';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { FieldInput } from '../../../shared/ui/field-input.tsx';
import { readField, typedField } from '../../../shared/ui/field-value.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts, messages as pageWords } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { messages } from './messages.ts';
import { suggestedValue } from './suggested-value.ts';

/** Asks for what a step needs, a reason or some fields, and makes it. What was typed stays after a refusal or a conflict. */
export function MoveDialog({ move, close }: { move: MoveView; close: () => void }) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [seen] = useState({ version: record.version, lastSeq: record.lastSeq });
  const [reason, setReason] = useState('');
  const fields = askedFields(record.typeKey, move);
  const [typed, setTyped] = useState(() =>
    Object.fromEntries(
      fields.map(([key, field]) => [
        key,
        typedField(field.kind, record.fields[key] ?? suggestedValue(record, key)),
      ]),
    ),
  );
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});

  const isNeeded = (key: string) => move.asksFields.includes(key);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = fields.map(([key, field]) => [key, readField(field, typed[key] ?? '')] as const);
    const wrong = read.flatMap(([key, value]): [string, string][] => {
      if (!value.ok) return [[key, t(value.says)]];
      return value.value === null && isNeeded(key) ? [[key, t(messages.fieldMissing)]] : [];
    });
    if (move.asksReason && reason.trim() === '') wrong.push(['reason', t(messages.reasonMissing)]);
    setFaults(Object.fromEntries(wrong));
    if (wrong.length > 0) return;
    const values = Object.fromEntries(
      read.flatMap(([key, it]) => (it.ok && it.value !== null ? [[key, it.value]] : [])),
    );
    const given = {
      move: move.key,
      ...(move.asksReason ? { reason } : {}),
      ...(fields.length > 0 ? { fields: values } : {}),
    };
    void give({
      act: acts.move(move.name),
      seen,
      send: (version) => client.cases.move.mutate({ caseId: record.id, version, ...given }),
      done: close,
    });
  };
  const faultOf = (key: string) => faults[key] ?? (t(error && fieldError(error, key)) || undefined);
  const isToldBeside = error?.fields.some(
    ({ path }) => path === 'reason' || fields.some(([key]) => key === path),
  );
  return (
    <Modal
      opened
      onClose={close}
      title={t(move.name)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {fields.map(([key, field], index) => (
            <FieldInput
              key={key}
              field={field}
              required={isNeeded(key)}
              autoFocus={index === 0}
              value={typed[key] ?? ''}
              onChange={(value) => setTyped({ ...typed, [key]: value })}
              error={faultOf(key)}
            />
          ))}
          {move.asksReason && (
            <Textarea
              label={t(messages.reason)}
              description={t(messages.reasonHint)}
              required
              autosize
              minRows={3}
              data-autofocus={fields.length === 0 || undefined}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={faultOf('reason')}
            />
          )}
          {!isToldBeside && <ErrorBeside error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(pageWords.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(move.name)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What the step needs and does not have yet, and what may come along with it. */
function askedFields(typeKey: string, { key: move, asksFields }: MoveView) {
  const { fields, moves } = caseType(typeKey);
  return [...asksFields, ...(moves[move]?.takes ?? [])].flatMap((key) => {
    const field = fields[key];
    return field ? [[key, field] as const] : [];
  });
}
