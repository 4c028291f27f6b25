import { Select, SimpleGrid, TextInput, Title } from '@mantine/core';
import { useText } from '../../shared/use-text.tsx';
import type { Part } from './entry.ts';
import { messages } from './messages.ts';

/** The name field's id: where the focus goes once an invoice is chosen. */
export const nameField = 'avsandarens-namn';

/** Who called or wrote, and how to answer them. */
export function Caller({ entry, set, fault }: Part) {
  const t = useText();
  return (
    <section aria-labelledby="vem">
      <Title order={2} id="vem" mb="sm">
        {t(messages.who)}
      </Title>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
        <TextInput
          id={nameField}
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
  );
}
