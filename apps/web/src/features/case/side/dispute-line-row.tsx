import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { DisputeLineView } from '@underlag/api/disputes';
import { disputeReasons, rootCauses } from '@underlag/domain/case-types';
import { kronor } from '../../../shared/format.ts';
import { typedField } from '../../../shared/ui/field-value.ts';
import { fieldWords } from '../../../shared/ui/field-words.ts';
import { useText } from '../../../shared/use-text.tsx';
import type { LineEntry, LineFaults } from './dispute-entry.ts';
import classes from './dispute-lines.module.css';
import { disputeWords as words } from './dispute-messages.ts';

interface Props {
  line: DisputeLineView;
  entry: LineEntry;
  faults: LineFaults;
  /** What the server has said of a part of the line. */
  told: (part: 'disputedOre' | 'reason' | 'creditedOre' | 'rootCause') => string | undefined;
  isFirst: boolean;
  onChange: (part: Partial<LineEntry>) => void;
}

/** One line of the invoice to type in: how much is disputed and why, how much is credited and what went wrong. */
export function DisputeLineRow({ line, entry, faults, told, isFirst, onChange }: Props) {
  const t = useText();
  const { position, text, totalOre } = line;
  const named = (part: string) => `${t(words.ofLine(position, text))}, ${part}`;
  const isNone = totalOre <= 0;
  const amount = (part: 'disputed' | 'credited', name: string) => ({
    size: 'xs' as const,
    className: classes.amount,
    'aria-label': named(name),
    inputMode: 'decimal' as const,
    disabled: isNone,
    value: entry[part],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [part]: event.currentTarget.value }),
  });
  const choice = (part: 'reason' | 'rootCause', name: string, choices: typeof disputeReasons) => ({
    size: 'xs' as const,
    'aria-label': named(name),
    disabled: isNone,
    value: entry[part],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [part]: event.currentTarget.value }),
    data: [
      { value: '', label: t(fieldWords.choose) },
      ...choices.map(({ value, name: label }) => ({ value, label: t(label) })),
    ],
  });
  const fault = (part: keyof LineFaults) =>
    faults[part] && t(faults[part] === 'reason' ? words.needsReason : words.needsAmount);
  return (
    <tr>
      <th scope="row">
        {t(words.ofLine(position, text))}
        <span className={classes.why}>{t(words.amount(kronor(totalOre)))}</span>
        {!isNone && (
          <Button
            size="compact-xs"
            variant="subtle"
            px={0}
            aria-label={t(words.wholeOf(position))}
            onClick={() => onChange({ disputed: typedField('money', totalOre) })}
          >
            {t(words.whole)}
          </Button>
        )}
      </th>
      <td data-label={t(words.disputed)}>
        <TextInput
          {...amount('disputed', t(words.disputed))}
          data-autofocus={isFirst || undefined}
          error={fault('disputed') || told('disputedOre')}
        />
      </td>
      <td data-label={t(words.reason)}>
        <NativeSelect
          {...choice('reason', t(words.reason), disputeReasons)}
          error={fault('reason') || told('reason')}
        />
      </td>
      <td data-label={t(words.credited)}>
        <TextInput
          {...amount('credited', t(words.credited))}
          error={fault('credited') || told('creditedOre')}
        />
      </td>
      <td data-label={t(words.rootCause)}>
        <NativeSelect {...choice('rootCause', t(words.rootCause), rootCauses)} error={told('rootCause')} />
      </td>
    </tr>
  );
}
