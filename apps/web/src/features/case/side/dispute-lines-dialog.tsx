import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { DisputeLineView } from '@underlag/api/disputes';
import { type FormEvent, useState } from 'react';
import { fieldError } from '../../../api/error-of.ts';
import { client } from '../../../api/trpc.ts';
import { kronor } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages as pageWords } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { entryOf, type LineEntry, type LineFaults, readEntries } from './dispute-entry.ts';
import { DisputeLineRow } from './dispute-line-row.tsx';
import classes from './dispute-lines.module.css';
import { disputeWords as words } from './dispute-messages.ts';

/** What is disputed of each line of the invoice, why, and what is credited of it and what went wrong. What was typed stays after a refusal or a conflict. */
export function DisputeLinesDialog({
  lines,
  close,
}: {
  lines: readonly DisputeLineView[];
  close: () => void;
}) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [seen] = useState({ version: record.version, lastSeq: record.lastSeq });
  const reason = typeof record.fields.reason === 'string' ? record.fields.reason : '';
  const [entries, setEntries] = useState<Readonly<Record<string, LineEntry>>>(() =>
    Object.fromEntries(lines.map((line) => [line.invoiceLineId, entryOf(line, reason)])),
  );
  const [faults, setFaults] = useState<Readonly<Record<string, LineFaults>>>({});
  const change = (id: string, part: Partial<LineEntry>) =>
    setEntries((now) => {
      const entry = now[id];
      return entry ? { ...now, [id]: { ...entry, ...part } } : now;
    });
  const creditAll = () =>
    setEntries((now) =>
      Object.fromEntries(Object.entries(now).map(([id, one]) => [id, { ...one, credited: one.disputed }])),
    );
  const read = readEntries(lines, entries);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setFaults(read.faults);
    if (Object.keys(read.faults).length > 0 || isPending) return;
    void give({
      act: words.act,
      seen,
      send: (version) => client.cases.disputeLines.mutate({ caseId: record.id, version, lines: read.lines }),
      done: close,
    });
  };
  const sum = (part: 'disputedOre' | 'creditedOre') =>
    kronor(read.lines.reduce((total, line) => total + (line[part] ?? 0), 0));
  const told = (id: string, part: string) => t(error && fieldError(error, `${id}.${part}`)) || undefined;
  const isToldBeside = error?.fields.some(({ path }) =>
    lines.some(({ invoiceLineId }) => path.startsWith(invoiceLineId)),
  );
  return (
    <Modal
      opened
      onClose={close}
      size="60rem"
      title={t(words.lines)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text fz="sm">{t(words.lead)}</Text>
          <table className={classes.edit} aria-label={t(words.lines)}>
            <thead>
              <tr>
                <th scope="col">{t(words.line)}</th>
                <th scope="col">{t(words.disputed)}</th>
                <th scope="col">{t(words.reason)}</th>
                <th scope="col">{t(words.credited)}</th>
                <th scope="col">{t(words.rootCause)}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, index) => (
                <DisputeLineRow
                  key={line.invoiceLineId}
                  line={line}
                  entry={entries[line.invoiceLineId] ?? entryOf(line, reason)}
                  faults={faults[line.invoiceLineId] ?? {}}
                  told={(part) => told(line.invoiceLineId, part)}
                  isFirst={index === 0}
                  onChange={(part) => change(line.invoiceLineId, part)}
                />
              ))}
            </tbody>
          </table>
          <Group justify="space-between" gap="sm">
            <Text fz="sm" fw={600} role="status">
              {t(words.sum(sum('disputedOre'), sum('creditedOre')))}
            </Text>
            <Button size="compact-sm" variant="default" onClick={creditAll}>
              {t(words.creditAll)}
            </Button>
          </Group>
          {!isToldBeside && <ErrorBeside error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(words.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(words.save)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
