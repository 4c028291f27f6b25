import { ActionIcon, Text } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck, IconCircleDashed, IconPencil } from '@tabler/icons-react';
import type { Field } from '@underlag/domain/case-types';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { FieldInput } from '../../../shared/ui/field-input.tsx';
import { shownField, typedField } from '../../../shared/ui/field-value.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { places } from '../places.ts';
import { messages } from './messages.ts';
import classes from './side.module.css';
import type { useFieldEdits } from './use-field-edits.ts';

interface Props {
  name: string;
  field: Field;
  missing: 'work' | 'close' | null;
  isLocked: boolean;
  /** Its value follows from the disputed lines of the invoice. */
  byLines: boolean;
  edits: ReturnType<typeof useFieldEdits>;
}

const marks = {
  work: { Icon: IconAlertCircle, tone: 'late', says: messages.neededToWork },
  close: { Icon: IconAlertCircle, tone: 'soon', says: messages.neededToClose },
  wrong: { Icon: IconAlertCircle, tone: 'late', says: messages.wrong },
  known: { Icon: IconCircleCheck, tone: 'good', says: messages.known },
  optional: { Icon: IconCircleDashed, tone: undefined, says: messages.optional },
};

/** One detail: a mark for its state, and its value, or a field to type it in. Enter saves, Escape gives up. A secret one is never printed. */
export function FieldRow({ name, field, missing, isLocked, byLines, edits }: Props) {
  const t = useText();
  const { record } = useDesk();
  const value = record.fields[name];
  const isKnown = value !== undefined && value !== null && value !== '';
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const typed = edits.typed[name];
  const isEditing = !isLocked && (typed !== undefined || isOpen || missing !== null);
  const fault = record.enrolment?.findings.find((one) => one.field === name && one.problem === 'wrong');
  const { Icon, tone, says } = marks[missing ?? (fault ? 'wrong' : isKnown ? 'known' : 'optional')];
  useEffect(() => {
    if (isOpen) row.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [isOpen]);
  // A saved field closes by itself.
  useEffect(() => {
    if (typed === undefined && isKnown) setOpen(false);
  }, [typed, isKnown]);
  const onKeys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    edits.change(name, typedField(field.kind, value));
    setOpen(false);
  };
  return (
    <li ref={row} className={field.secret ? `${classes.field} no-print` : classes.field}>
      <span className={classes.mark} data-tone={tone}>
        <Icon size={18} role="img" aria-label={t(says)} />
      </span>
      {isEditing ? (
        <div style={{ gridColumn: '2 / -1' }}>
          <FieldInput
            id={places.field(name)}
            field={field}
            size="xs"
            value={typed ?? typedField(field.kind, value)}
            onChange={(next) => edits.change(name, next)}
            onKeyDown={onKeys}
            error={t(edits.faults[name]) || undefined}
          />
        </div>
      ) : (
        <>
          <div>
            <Text fz="xs" c="dimmed">
              {t(field.name)}
              {byLines ? ` · ${t(messages.byLines)}` : field.byMove && ` · ${t(messages.byStep)}`}
            </Text>
            <Text fz="sm" className={classes.value}>
              {isKnown ? shownField(field, value, t) : '–'}
            </Text>
            {fault && <Text fz="xs">{t(fault.says)}</Text>}
          </div>
          {!isLocked && (
            <ActionIcon
              id={places.field(name)}
              className="no-print"
              size={24}
              variant="subtle"
              color="gray"
              aria-label={t(messages.edit(t(field.name)))}
              onClick={() => setOpen(true)}
            >
              <IconPencil size={16} aria-hidden />
            </ActionIcon>
          )}
        </>
      )}
    </li>
  );
}
