import { NativeSelect, Textarea, TextInput, type TextInputProps } from '@mantine/core';
import type { Text } from '@underlag/domain/text';
import { useText } from '../use-text.tsx';
import { DayInput } from './day-input.tsx';
import { fieldWords } from './field-words.ts';
import { PlanInput } from './plan-input.tsx';

interface Props
  extends Pick<TextInputProps, 'id' | 'size' | 'onKeyDown' | 'name' | 'autoFocus' | 'autoComplete'> {
  field: {
    name: Text;
    kind: string;
    hint: Text | null;
    choices: readonly { value: string; name: Text }[] | null;
  };
  /** What is typed, as it stands in the field. */
  value: string;
  onChange: (typed: string) => void;
  error?: string | undefined;
  required?: boolean;
}

/** One of a case type's fields to type in, by its kind: a line, a paragraph, an amount, a day or a choice. */
export function FieldInput({ field, value, onChange, required = false, ...rest }: Props) {
  const t = useText();
  const common = {
    label: t(field.name),
    description: t(field.hint) || undefined,
    withAsterisk: required,
    required,
    ...rest,
  };
  const typed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  if (field.choices) {
    const { onKeyDown: _, ...selectable } = common;
    const choices = field.choices.map((choice) => ({ value: choice.value, label: t(choice.name) }));
    return (
      <NativeSelect
        {...selectable}
        value={value}
        onChange={typed}
        data={[{ value: '', label: t(fieldWords.choose) }, ...choices]}
      />
    );
  }
  if (field.kind === 'paragraph') {
    const { onKeyDown: _, ...writable } = common;
    return <Textarea {...writable} autosize minRows={2} maxRows={8} value={value} onChange={typed} />;
  }
  if (field.kind === 'plan')
    return (
      <PlanInput
        label={common.label}
        description={common.description}
        id={rest.id}
        error={rest.error}
        value={value}
        onChange={onChange}
      />
    );
  if (field.kind === 'date') return <DayInput {...common} value={value} onChange={onChange} />;
  const isMoney = field.kind === 'money';
  return (
    <TextInput
      {...common}
      type={field.kind === 'email' ? 'email' : 'text'}
      inputMode={isMoney ? 'decimal' : undefined}
      rightSection={isMoney ? 'kr' : undefined}
      value={value}
      onChange={typed}
    />
  );
}
