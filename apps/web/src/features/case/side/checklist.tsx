import { Badge, Button, Group, Text } from '@mantine/core';
import { caseType } from '@underlag/domain/case-types';
import { type FormEvent, useEffect, useState } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { messages as pageWords } from '../messages.ts';
import { AskMissing } from './ask-missing.tsx';
import { settledFields } from './dispute-entry.ts';
import { FieldRow } from './field-row.tsx';
import { messages } from './messages.ts';
import classes from './side.module.css';
import { SidePanel } from './side-panel.tsx';
import { useFieldEdits } from './use-field-edits.ts';

/** What the case must know: each detail with its state, filled in where it stands; and one message that asks the customer for the rest. */
export function Checklist() {
  const t = useText();
  const { record } = useDesk();
  const { missing, can } = record;
  const hasWrong = record.enrolment?.findings.some(({ problem }) => problem === 'wrong') ?? false;
  const type = caseType(record.typeKey);
  const edits = useFieldEdits();
  const byLines = settledFields(record);
  const state = type.states[record.state];
  const isLocked = !can.edit || state?.locked === true || record.category === 'done';
  const [withOptional, setWithOptional] = useState(false);
  const known = Object.entries(type.fields).filter(
    ([key, field]) => !field.byMove || record.fields[key] !== undefined,
  );
  const isWaiting = (key: string) => missing.some(({ field }) => field === key) || key in edits.typed;
  const optional = known.filter(([key]) => record.fields[key] === undefined && !isWaiting(key));
  const shown = withOptional ? known : known.filter((one) => !optional.includes(one));
  // A refusal elsewhere may point at an optional detail: it must be on the page to be gone to.
  const isPointedAt = record.moves.some(({ refusal }) => optional.some(([key]) => key === refusal?.field));
  useEffect(() => {
    if (isPointedAt) setWithOptional(true);
  }, [isPointedAt]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    edits.save();
  };
  return (
    <SidePanel
      title={t(messages.checklist)}
      beside={
        <Badge
          variant="light"
          color={missing.length > 0 ? 'red' : 'accent'}
          tt="none"
          radius="sm"
          styles={{ root: { color: 'var(--mantine-color-text)' } }}
        >
          {missing.length > 0 ? t(messages.missingCount(missing.length)) : t(messages.complete)}
        </Badge>
      }
    >
      {isLocked && can.edit && (
        <Text fz="sm" c="dimmed" mb="sm">
          {t(messages.locked)}
        </Text>
      )}
      {known.length === 0 && <Text c="dimmed">{t(messages.noFields)}</Text>}
      <form onSubmit={submit} noValidate>
        <ul className={classes.list}>
          {shown.map(([key, field]) => (
            <FieldRow
              key={key}
              name={key}
              field={field}
              isLocked={isLocked || field.byMove || byLines.includes(key)}
              byLines={byLines.includes(key)}
              missing={missing.find((one) => one.field === key)?.needed ?? null}
              edits={edits}
            />
          ))}
        </ul>
        {!withOptional && optional.length > 0 && !isLocked && (
          <Button
            size="compact-xs"
            variant="subtle"
            mt="xs"
            className="no-print"
            onClick={() => setWithOptional(true)}
          >
            {t(messages.more(optional.length))}
          </Button>
        )}
        <ErrorBeside error={edits.error} />
        {edits.count > 0 && (
          <Group justify="space-between" mt="sm" gap="xs">
            <Text fz="xs" c="dimmed" role="status">
              {t(messages.unsaved(edits.count))}
            </Text>
            <Group gap="xs">
              <Button size="compact-sm" variant="default" onClick={edits.revert}>
                {t(messages.revert)}
              </Button>
              <Button size="compact-sm" type="submit" loading={edits.isPending}>
                {t(pageWords.save)}
              </Button>
            </Group>
          </Group>
        )}
      </form>
      {(missing.length > 0 || (hasWrong && !isLocked)) && can.reply && <AskMissing />}
    </SidePanel>
  );
}
