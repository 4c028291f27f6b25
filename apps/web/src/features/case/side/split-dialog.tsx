import { Button, Checkbox, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import type { MessageView } from '@underlag/api/cases';
import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { client } from '../../../api/trpc.ts';
import { caseNames } from '../../../shared/case-names.ts';
import { dateTime } from '../../../shared/format.ts';
import { paths } from '../../../shared/paths.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { toast } from '../../../shared/ui/toast.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { acts, messages as pageWords } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { relationWords, dialogWords as words } from './relation-messages.ts';

/** Chooses the messages and the matter of a new case; what was chosen stays after a refusal or a conflict. */
export function SplitDialog({ close }: { close: () => void }) {
  const t = useText();
  const navigate = useNavigate();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [key] = useState(() => crypto.randomUUID());
  const [messageIds, setMessageIds] = useState<string[]>([]);
  const [typeKey, setTypeKey] = useState<string | null>(null);
  const [subject, setSubject] = useState(record.subject);
  const [isTried, setTried] = useState(false);
  const messages = record.timeline.filter(
    (entry): entry is MessageView => entry.kind === 'message' && entry.direction === 'in' && !entry.ofCase,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (messageIds.length === 0 || !typeKey || subject.trim() === '' || isPending) return;
    void give({
      act: acts.split,
      send: (version) =>
        client.relations.split.mutate({ caseId: record.id, version, messageIds, typeKey, subject, key }),
      done: ({ number, isVisible }) => {
        const go = { label: t(words.open), run: () => void navigate(paths.case(number)) };
        toast({ says: t(words.created(number)), ...(isVisible ? { action: go } : {}) });
        close();
      },
    });
  };
  return (
    <Modal
      opened
      onClose={close}
      title={t(relationWords.splitOff)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text fz="sm">{t(messages.length > 0 ? words.splitLead : words.noMessages)}</Text>
          <Checkbox.Group
            label={t(words.which)}
            value={messageIds}
            onChange={setMessageIds}
            error={isTried && messageIds.length === 0 ? t(words.whichMissing) : undefined}
          >
            <Stack gap="xs" mt={4}>
              {messages.map(({ id, at, fromName, fromAddress, text }, index) => (
                <Checkbox
                  key={id}
                  value={id}
                  data-autofocus={index === 0 || undefined}
                  label={`${dateTime(at)} ${fromName ?? fromAddress ?? ''}`}
                  description={text.length > 120 ? `${text.slice(0, 119).trimEnd()}…` : text}
                  styles={{ description: { overflowWrap: 'anywhere' } }}
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Select
            label={t(words.about)}
            required
            searchable
            placeholder={t(words.chooseType)}
            value={typeKey}
            onChange={setTypeKey}
            data={Object.entries(caseNames).map(([value, { name }]) => ({ value, label: t(name) }))}
            error={isTried && !typeKey ? t(words.aboutMissing) : undefined}
          />
          <TextInput
            label={t(words.subject)}
            required
            value={subject}
            onChange={(event) => setSubject(event.currentTarget.value)}
            error={isTried && subject.trim() === '' ? t(words.subjectMissing) : undefined}
          />
          <ErrorBeside error={error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(pageWords.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(words.create)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
