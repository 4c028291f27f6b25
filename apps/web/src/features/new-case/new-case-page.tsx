import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { errorOf } from '../../api/error-of.ts';
import { useMay } from '../../api/session.ts';
import { trpc } from '../../api/trpc.ts';
import { paths } from '../../shared/paths.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { PageHeader } from '../../shared/ui/page-header.tsx';
import { toast } from '../../shared/ui/toast.tsx';
import { useText } from '../../shared/use-text.tsx';
import { Caller, nameField } from './caller.tsx';
import { Details } from './details.tsx';
import { Duplicates } from './duplicates.tsx';
import { type Entry, type Faults, readEntry, withMatter } from './entry.ts';
import { Matter } from './matter.tsx';
import { MatterSearch } from './matter-search.tsx';
import { messages } from './messages.ts';
import classes from './new-case.module.css';
import { Parties, partySearch } from './parties.tsx';
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
            onPick={(typeKey, name) => {
              change(withMatter(entry, typeKey, name));
              focusSoon(partySearch);
            }}
            error={fault('typeKey')}
          />
          <Parties
            entry={entry}
            change={(next) => {
              change(next);
              if (next.invoice) focusSoon(nameField);
            }}
          />
          {entry.continues && (
            <Group gap="xs">
              <Text fz="sm">{t(messages.continues(entry.continues.number))}</Text>
              <Button size="compact-xs" variant="subtle" onClick={() => set({ continues: null })}>
                {t(messages.startsAnew)}
              </Button>
              {fault('continuesId') && (
                <Text fz="sm" c="red" role="alert">
                  {fault('continuesId')}
                </Text>
              )}
            </Group>
          )}
          <Duplicates customerId={entry.customer?.id ?? null} invoiceId={entry.invoice?.id ?? null} />
          <Caller entry={entry} set={set} fault={fault} />
          <Details entry={entry} set={set} fault={fault} />
          <Matter entry={entry} set={set} fault={fault} />
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

/** Once the page has been drawn anew: the field may only just have come. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
