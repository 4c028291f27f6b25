import { SimpleGrid, Text, Title } from '@mantine/core';
import { FieldInput } from '../../shared/ui/field-input.tsx';
import { useText } from '../../shared/use-text.tsx';
import { fieldsToAsk, type Part } from './entry.ts';
import { messages } from './messages.ts';

/** Only the chosen matter's own fields. */
export function Details({ entry, set, fault }: Part) {
  const t = useText();
  const fields = entry.typeKey ? fieldsToAsk(entry.typeKey) : [];
  if (fields.length === 0) return null;
  return (
    <section aria-labelledby="uppgifter">
      <Title order={2} id="uppgifter">
        {t(messages.details)}
      </Title>
      <Text fz="sm" c="dimmed" mb="sm">
        {t(messages.detailsHint)}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
        {fields.map(([key, field]) => (
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
  );
}
