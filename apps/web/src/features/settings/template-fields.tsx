import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { ChangeTemplate } from '@underlag/api/settings';
import { useRef } from 'react';
import { useText } from '../../shared/use-text.tsx';
import { says } from './template-messages.ts';
import { variableName } from './variable-words.ts';

export type Written = Pick<ChangeTemplate, 'subject' | 'body'>;
type Part = keyof Written;
type Language = 'sv' | 'en';

interface Props {
  written: Written;
  variables: readonly string[];
  /** By path, such as `body.en`. */
  errors: Readonly<Record<string, string>>;
  readOnly: boolean;
  onChange: (written: Written) => void;
}

interface Place {
  part: Part;
  language: Language;
  at: number;
}

/** Subject and text in both languages, side by side, and the variables one may put in where one last typed. */
export function TemplateFields({ written, variables, errors, readOnly, onChange }: Props) {
  const t = useText();
  const place = useRef<Place>({ part: 'body', language: 'sv', at: written.body.sv.length });
  const boxes = useRef(new Map<string, HTMLInputElement | HTMLTextAreaElement>());
  const set = (part: Part, language: Language, typed: string) =>
    onChange({ ...written, [part]: { ...written[part], [language]: typed } });
  const insert = (name: string) => {
    const { part, language, at } = place.current;
    const before = written[part][language];
    const mark = `{{${name}}}`;
    set(part, language, before.slice(0, at) + mark + before.slice(at));
    const end = at + mark.length;
    place.current = { part, language, at: end };
    const box = boxes.current.get(`${part}.${language}`);
    // The caret can only stand behind the variable once the field has drawn it.
    requestAnimationFrame(() => {
      box?.focus();
      box?.setSelectionRange(end, end);
    });
  };
  const boxOf = (part: Part, language: Language) => ({
    label: t(
      says.inLanguage(
        t(part === 'subject' ? says.subject : says.body),
        t(language === 'sv' ? says.swedish : says.english),
      ),
    ),
    lang: language,
    readOnly,
    value: written[part][language],
    error: errors[`${part}.${language}`],
    ref: (box: HTMLInputElement | HTMLTextAreaElement | null) => {
      if (box) boxes.current.set(`${part}.${language}`, box);
    },
    onChange: (event: { currentTarget: { value: string } }) => set(part, language, event.currentTarget.value),
    onSelect: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      const { selectionEnd, value } = event.currentTarget;
      place.current = { part, language, at: selectionEnd ?? value.length };
    },
  });
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        {(['sv', 'en'] as const).map((language) => (
          <Stack key={language} gap="sm">
            <TextInput {...boxOf('subject', language)} />
            <Textarea autosize minRows={8} maxRows={24} {...boxOf('body', language)} />
          </Stack>
        ))}
      </SimpleGrid>
      {!readOnly && (
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <Text component="legend" fz="sm" fw={500}>
            {t(says.variables)}
          </Text>
          <Text fz="xs" c="dimmed" mb={6}>
            {t(says.variablesHint)}
          </Text>
          <Group gap={6}>
            {variables.map((name) => (
              <Button
                key={name}
                size="compact-xs"
                variant="default"
                title={`{{${name}}}`}
                aria-label={t(says.insert(t(variableName(name))))}
                onClick={() => insert(name)}
              >
                {t(variableName(name))}
              </Button>
            ))}
          </Group>
        </fieldset>
      )}
    </Stack>
  );
}
