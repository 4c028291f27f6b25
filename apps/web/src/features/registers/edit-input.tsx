import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import type { EditField } from '@underlag/api/register-records';
import type { ReactNode } from 'react';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

export type Typed = string | boolean | null;

interface Props {
  field: EditField;
  value: Typed;
  onChange: (value: Typed) => void;
  error?: ReactNode;
  /** Said below the field besides its own hint. */
  note?: string;
  autoFocus?: boolean;
}

/** One field of a register to type in, by its kind. */
export function EditInput({ field, value, onChange, error, note, autoFocus }: Props) {
  const t = useText();
  const common = {
    label: t(field.name),
    description: [t(field.hint), note].filter(Boolean).join(' ') || undefined,
    error,
    'data-autofocus': autoFocus || undefined,
  };
  const needed = { withAsterisk: field.required, required: field.required };
  const typed = (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value);
  if (field.input === 'switch')
    return (
      <Switch
        {...common}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  const words = typeof value === 'string' ? value : '';
  if (field.input === 'choice')
    return (
      <NativeSelect
        {...common}
        {...needed}
        value={words}
        onChange={typed}
        data={[
          ...(words === '' ? [{ value: '', label: t(says.choose) }] : []),
          ...field.choices.map((choice) => ({ value: choice.value, label: t(choice.name) })),
        ]}
      />
    );
  if (field.input === 'paragraph')
    return (
      <Textarea {...common} {...needed} autosize minRows={2} maxRows={6} value={words} onChange={typed} />
    );
  const types = { line: 'text', email: 'email', phone: 'tel' } as const;
  return <TextInput {...common} {...needed} type={types[field.input]} value={words} onChange={typed} />;
}
