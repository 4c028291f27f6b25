import { Button, Radio, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { FormView } from '@underlag/api/public-form';
import { type FormEvent, useRef, useState } from 'react';
import { errorOf } from '../../api/error-of.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { FieldInput } from '../../shared/ui/field-input.tsx';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { type Entry, type Fault, faultsOf, type Matter, submission } from './entry.ts';
import { FaultSummary, idOf } from './fault-summary.tsx';
import { FilePicker } from './file-picker.tsx';
import classes from './form.module.css';
import { messages } from './messages.ts';
import { type Receipt, sendForm } from './send-form.ts';
import { useEntry } from './use-entry.ts';

interface Props {
  form: FormView;
  onSent: (receipt: Receipt, email: string) => void;
}

/** Matter first, then only its fields; errors beside the fields and in a summary that links to them. */
export function PublicForm({ form, onSent }: Props) {
  const t = useText();
  const locale = useLocale();
  const { entry, change, startOver } = useEntry();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const matters = form.matters.toSorted(
    (a, b) => Number(a.key === 'unsorted') - Number(b.key === 'unsorted'),
  );
  const matter = matters.find(({ key }) => key === entry.matter);
  const show = (found: readonly Fault[]) => {
    setFaults(found);
    if (found.length > 0) requestAnimationFrame(() => summary.current?.focus());
  };
  const sending = useMutation({
    mutationFn: (chosen: Matter) => sendForm(submission(entry, chosen, locale), files),
    meta: { besides: true },
    onSuccess: (receipt) => {
      startOver();
      onSent(receipt, entry.email);
      window.scrollTo(0, 0);
    },
    onError: (cause) => show(errorOf(cause).fields),
  });
  const set = (part: Partial<Entry>) => change({ ...entry, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = faultsOf(entry, matter);
    show(found);
    if (found.length === 0 && matter && !sending.isPending) sending.mutate(matter);
  };
  const fault = (path: string) => t(faults.find((one) => one.path === path)?.says) || undefined;
  const line = (path: 'name' | 'email' | 'phone') => ({
    id: idOf(path),
    label: t(messages[path]),
    size: 'md' as const,
    value: entry[path],
    error: fault(path),
    onChange: (event: { currentTarget: { value: string } }) => set({ [path]: event.currentTarget.value }),
  });
  return (
    <form onSubmit={submit} noValidate>
      <title>{t(messages.title)}</title>
      <Stack gap="xl">
        <div>
          <Title order={1}>{t(messages.title)}</Title>
          <Text c="dimmed">{t(messages.lead)}</Text>
        </div>
        <FaultSummary ref={summary} faults={faults} matter={matter} />
        {sending.error && errorOf(sending.error).fields.length === 0 && (
          <div>
            <ErrorBeside error={sending.error} />
            <Text mt="xs">{t(messages.notSent)}</Text>
          </div>
        )}
        <fieldset className={classes.matters}>
          <Title order={2} component="legend">
            {t(messages.matter)}{' '}
            <Text component="span" c="var(--mantine-color-error)" aria-hidden>
              *
            </Text>
          </Title>
          {matters.map(({ key, name }, index) => (
            <Radio
              key={key}
              id={index === 0 ? idOf('matter') : undefined}
              name="matter"
              value={key}
              required
              className={classes.matter}
              label={t(name)}
              checked={entry.matter === key}
              onChange={() => set({ matter: key })}
            />
          ))}
          {fault('matter') && (
            <Text c="var(--mantine-color-error)" fz="sm">
              {fault('matter')}
            </Text>
          )}
        </fieldset>
        {matter && (
          <>
            <Stack gap="md">
              <Title order={2}>{t(messages.about)}</Title>
              {matter.fields.map((field) => (
                <FieldInput
                  key={field.key}
                  id={idOf(`fields.${field.key}`)}
                  size="md"
                  field={field}
                  required={field.required}
                  value={entry.fields[field.key] ?? ''}
                  onChange={(value) => set({ fields: { ...entry.fields, [field.key]: value } })}
                  error={fault(`fields.${field.key}`)}
                />
              ))}
              <Textarea
                id={idOf('message')}
                label={t(messages.message)}
                size="md"
                required
                autosize
                minRows={4}
                maxRows={16}
                value={entry.message}
                onChange={(event) => set({ message: event.currentTarget.value })}
                error={fault('message')}
              />
              <FilePicker form={form} files={files} onChange={setFiles} />
            </Stack>
            <Stack gap="md">
              <Title order={2}>{t(messages.you)}</Title>
              <TextInput {...line('name')} required autoComplete="name" />
              <TextInput
                {...line('email')}
                required
                type="email"
                autoComplete="email"
                description={t(messages.emailHint)}
              />
              <TextInput {...line('phone')} type="tel" autoComplete="tel" />
            </Stack>
            <div className={classes.website} aria-hidden>
              <label>
                {t(messages.website)}
                <input
                  name="website"
                  tabIndex={-1}
                  autoComplete="off"
                  value={entry.website}
                  onChange={(event) => set({ website: event.currentTarget.value })}
                />
              </label>
            </div>
            <Button type="submit" size="md" loading={sending.isPending}>
              {t(messages.send)}
            </Button>
          </>
        )}
      </Stack>
    </form>
  );
}
