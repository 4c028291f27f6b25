import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { EditField, RegisterInfo } from '@underlag/api/register-records';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { trpc } from '../../api/trpc.ts';
import { serverErrors } from '../../shared/form/schema-errors.ts';
import { words } from '../../shared/messages.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { EditInput, type Typed } from './edit-input.tsx';
import { says } from './messages.ts';

interface Props {
  info: RegisterInfo;
  fields: readonly EditField[];
  onClose: () => void;
}

/** Adds a row to a register that is kept here, and goes to it. */
export function AddDialog({ info, fields, onClose }: Props) {
  const t = useText();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const add = useMutation(
    trpc.registers.add.mutationOptions({
      meta: { besides: true },
      onSuccess: ({ id }) => {
        void queryClient.invalidateQueries(trpc.registers.pathFilter());
        toast({ says: t(says.added(t(info.one))) });
        onClose();
        void navigate(paths.record(info.register, id));
      },
      onError: (error) => setErrors(serverErrors(errorOf(error), t)),
    }),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setErrors({});
    add.mutate({ register: info.register, fields: { ...typed } });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.add(t(info.one)))}
      closeOnClickOutside={Object.keys(typed).length === 0}
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <ErrorBeside error={add.error} />
          {fields.map((field, index) => (
            <EditInput
              key={field.key}
              field={field}
              value={typed[field.key] ?? null}
              onChange={(value) => setTyped({ ...typed, [field.key]: value })}
              error={errors[`fields.${field.key}`]}
              autoFocus={index === 0}
            />
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t(says.addSave)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
