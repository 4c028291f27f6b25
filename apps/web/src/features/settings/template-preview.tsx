import { Alert, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FilledPreview } from '@underlag/api/settings';
import { useText } from '../../shared/use-text.tsx';
import { MarkedText } from './marked-text.tsx';
import classes from './settings.module.css';
import { says } from './template-messages.ts';
import { variableName } from './variable-words.ts';

/** A template filled in both languages; what has no value is told loudly. */
export function TemplatePreview({ filled }: { filled: FilledPreview }) {
  const t = useText();
  const empty = [...new Set([...filled.sv.empty, ...filled.en.empty])];
  return (
    <Stack gap="sm" role="status">
      <Text fz="sm" c="dimmed">
        {t(filled.caseNumber ? says.filledFrom(filled.caseNumber) : says.filledFromSamples)}
      </Text>
      {empty.length > 0 && (
        <Alert
          color="red"
          icon={<IconAlertTriangle size={18} />}
          title={t(says.lacks(empty.map((name) => t(variableName(name))).join(', ')))}
          styles={{
            title: { color: 'var(--mantine-color-text)' },
            message: { color: 'var(--mantine-color-text)' },
          }}
        >
          {t(says.lacksWhy)}
        </Alert>
      )}
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="lg">
        {(['sv', 'en'] as const).map((language) => (
          <div key={language}>
            <Title order={4} mb={6}>
              {t(language === 'sv' ? says.swedish : says.english)}
            </Title>
            <article lang={language} className={classes.text}>
              <strong>
                <MarkedText>{filled[language].subject}</MarkedText>
              </strong>
              {'\n\n'}
              <MarkedText>{filled[language].text}</MarkedText>
            </article>
          </div>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
