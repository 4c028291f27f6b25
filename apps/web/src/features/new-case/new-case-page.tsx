import {
  Button,
  Group,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { DayInput } from '../../shared/ui/day-input.tsx';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { FieldInput } from '../../shared/ui/field-input.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { Duplicates } from './duplicates.tsx';
import { type Entry, type Faults, fieldsToAsk, readEntry, withMatter } from './entry.ts';
import { MatterSearch } from './matter-search.tsx';
import { messages } from './messages.ts';
import classes from './new-case.module.css';
import { Parties } from './parties.tsx';
import { Scan } from './scan.tsx';
import { useEntry } from './use-entry.ts';

/** A case for somebody who called or wrote a letter: the matter in the customer's words, who it is, and only that matter's fields. */
export function NewCasePage() {
  const t = useText();
  const navigate = useNavigate();
  const mayCreate = useMay('case.create');
  const { entry, change, startOver } = useEntry();
  const [faults, setFaults] = useState<Faults>({});
  const form = useRef<HTMLFormElement>(null);
  const create = useMutation({
    ...trpc.cases.create.mutationOptions({
      onSuccess: ({ number }) => {
        startOver();
        toast({ says: t(messages.opened(number)) });
        navigate(paths.case(number));
      },
    }),
    meta: { besides: true },
  });
  const set = (part: Partial<Entry>) => change({ ...entry, ...part });
  const save = () => {
    if (create.isPending) return;
    const read = readEntry(entry);
    setFaults(read.ok ? {} : read.faults);
    if (read.ok) create.mutate(read.input);
    // The first field at fault takes the focus once its error stands beside it.
    else
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  const told = create.error ? errorOf(create.error).fields : [];
  const fault = (path: string) => t(faults[path] ?? told.find((one) => one.path === path)?.says) || undefined;
  if (!mayCreate) return <PageHeader title={t(messages.title)} says={t(messages.mayNot)} />;
  const isLetter = entry.channel === 'letter';
  return (
    <>
      <PageHeader title={t(messages.title)} says={t(messages.lead)} />
      <form
        ref={form}
        className={classes.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          save();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
        }}
      >
        <Stack gap="lg">
          <SegmentedControl
            aria-label={t(messages.channel)}
            value={entry.channel}
            onChange={(value) => set({ channel: value === 'letter' ? 'letter' : 'phone' })}
            data={[
              { value: 'phone', label: t(messages.phone) },
              { value: 'letter', label: t(messages.letter) },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
          <MatterSearch
            typeKey={entry.typeKey}
            onPick={(typeKey, name) => change(withMatter(entry, typeKey, name))}
            error={fault('typeKey')}
          />
          <Parties entry={entry} change={change} />
          <Duplicates customerId={entry.customer?.id ?? null} invoiceNumber={entry.invoice?.number ?? null} />
          <section aria-labelledby="vem">
            <Title order={2} id="vem" mb="sm">
              {t(messages.who)}
            </Title>
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
              <TextInput
                label={t(messages.name)}
                value={entry.name}
                onChange={(event) => set({ name: event.currentTarget.value })}
                error={fault('requesterName')}
              />
              <TextInput
                label={t(messages.phoneNumber)}
                type="tel"
                value={entry.phone}
                onChange={(event) => set({ phone: event.currentTarget.value })}
                error={fault('requesterPhone')}
              />
              <TextInput
                label={t(messages.email)}
                type="email"
                value={entry.email}
                onChange={(event) => set({ email: event.currentTarget.value })}
                error={fault('requesterAddress')}
              />
              <Select
                label={t(messages.language)}
                allowDeselect={false}
                value={entry.language}
                onChange={(value) => set({ language: value === 'en' ? 'en' : 'sv' })}
                data={[
                  { value: 'sv', label: t(messages.languages.sv) },
                  { value: 'en', label: t(messages.languages.en) },
                ]}
              />
            </SimpleGrid>
          </section>
          {entry.typeKey && fieldsToAsk(entry.typeKey).length > 0 && (
            <section aria-labelledby="uppgifter">
              <Title order={2} id="uppgifter">
                {t(messages.details)}
              </Title>
              <Text fz="sm" c="dimmed" mb="sm">
                {t(messages.detailsHint)}
              </Text>
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
                {fieldsToAsk(entry.typeKey).map(([key, field]) => (
                  <FieldInput
                    key={key}
                    field={{ ...field, hint: null }}
                    value={entry.fields[key] ?? ''}
                    onChange={(value) => set({ fields: { ...entry.fields, [key]: value } })}
                    error={fault(`fields.${key}`) ?? fault(key)}
                  />
                ))}
              </SimpleGrid>
            </section>
          )}
          <section aria-labelledby="arendet">
            <Title order={2} id="arendet" mb="sm">
              {t(messages.what)}
            </Title>
            <Stack gap="sm">
              {isLetter && (
                <>
                  <DayInput
                    label={t(messages.arrived)}
                    description={t(messages.arrivedHint)}
                    required
                    value={entry.arrivedOn}
                    onChange={(arrivedOn) => set({ arrivedOn })}
                    error={fault('arrivedOn')}
                  />
                  <Scan
                    uploads={entry.uploads}
                    onChange={(uploads) => set({ uploads })}
                    error={fault('uploadIds')}
                  />
                </>
              )}
              <TextInput
                label={t(messages.subject)}
                required
                value={entry.subject}
                onChange={(event) => set({ subject: event.currentTarget.value })}
                error={fault('subject')}
              />
              <Textarea
                label={t(isLetter ? messages.written : messages.said)}
                required
                autosize
                minRows={4}
                maxRows={16}
                value={entry.text}
                onChange={(event) => set({ text: event.currentTarget.value })}
                error={fault('text')}
              />
            </Stack>
          </section>
          <ErrorBeside error={create.error} />
          <Group justify="space-between">
            <Button variant="subtle" color="gray" onClick={startOver}>
              {t(messages.discard)}
            </Button>
            <Button type="submit" loading={create.isPending}>
              {t(messages.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </>
  );
}
