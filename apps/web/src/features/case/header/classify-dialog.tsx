import { Button, Group, List, Modal, Radio, ScrollArea, Stack, Text, TextInput, Title } from '@mantine/core';
import { type CaseType, caseType, findMatter, missingFields } from '@underlag/domain/case-types';
import { useState } from 'react';
import { client } from '../../../api/trpc.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useLocale, useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts, messages as pageWords } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { messages } from './messages.ts';

/** Chooses the case's type by the customer's words, and shows beforehand what will be missing and what has no place. */
export function ClassifyDialog() {
  const t = useText();
  const { isClassifying, setClassifying } = useDesk();
  const close = () => setClassifying(false);
  return (
    <Modal
      opened={isClassifying}
      onClose={close}
      size="lg"
      title={t(messages.classifyTitle)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      {isClassifying && <Types close={close} />}
    </Modal>
  );
}

function Types({ close }: { close: () => void }) {
  const t = useText();
  const locale = useLocale();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const found = [...new Set(findMatter(words, locale).map(({ type }) => type))];
  const typeKey = chosen ?? found.find((key) => key !== record.typeKey) ?? null;
  const submit = () => {
    if (!typeKey) return;
    const send = (version: number) => client.cases.classify.mutate({ caseId: record.id, version, typeKey });
    void give({ act: acts.classify, send, done: close });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap="md">
        <TextInput
          label={t(messages.classifySearch)}
          data-autofocus
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setChosen(null);
          }}
        />
        <ScrollArea.Autosize mah={220} type="auto">
          <Radio.Group value={typeKey} onChange={setChosen} aria-label={t(messages.classifyTitle)}>
            <Stack gap="xs" p={4}>
              {found.map((key) => (
                <Radio
                  key={key}
                  value={key}
                  disabled={key === record.typeKey}
                  label={t(caseType(key).name)}
                />
              ))}
            </Stack>
          </Radio.Group>
          {found.length === 0 && <Text c="dimmed">{t(messages.noType)}</Text>}
        </ScrollArea.Autosize>
        {typeKey && <Preview type={caseType(typeKey)} />}
        <ErrorBeside error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t(pageWords.cancel)}
          </Button>
          <Button
            type="submit"
            loading={isPending}
            data-disabled={!typeKey || undefined}
            aria-disabled={!typeKey}
          >
            {t(messages.classify)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Preview({ type }: { type: CaseType }) {
  const t = useText();
  const { record } = useDesk();
  const kept = Object.fromEntries(
    Object.entries(record.fields).filter(([key, value]) => type.fieldAccepts(key, value)),
  );
  const missing = missingFields(
    type,
    { fields: kept, invoice: record.invoice, hasCustomer: record.customer !== null },
    'close',
  );
  const left = Object.keys(record.fields).filter((key) => !(key in kept));
  const before = caseType(record.typeKey);
  return (
    <section aria-live="polite">
      <Title order={3}>{t(messages.willMiss)}</Title>
      {missing.length === 0 ? (
        <Text fz="sm">{t(messages.willMissNothing)}</Text>
      ) : (
        <List size="sm">
          {missing.map((key) => (
            <List.Item key={key}>{t(type.fieldName(key))}</List.Item>
          ))}
        </List>
      )}
      {left.length > 0 && (
        <>
          <Title order={3} mt="sm">
            {t(messages.willLeave)}
          </Title>
          <List size="sm">
            {left.map((key) => (
              <List.Item key={key}>{t(before.fieldName(key))}</List.Item>
            ))}
          </List>
        </>
      )}
      <Text fz="sm" c="dimmed" mt="sm">
        {t(messages.clocksAnew)}
      </Text>
    </section>
  );
}
