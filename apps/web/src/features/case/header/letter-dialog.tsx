import { Button, FileButton, Group, Input, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { fieldError } from '../../../api/error-of.ts';
import { client } from '../../../api/trpc.ts';
import { DayInput } from '../../../shared/ui/day-input.tsx';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { readDay } from '../../../shared/ui/read-day.ts';
import type { Upload } from '../../../shared/upload-file.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { AttachedFiles, useAttach } from '../composer/attach.tsx';
import { acts, messages as pageWords } from '../messages.ts';
import { useCommand } from '../use-command.ts';
import { letterWords as words } from './letter-messages.ts';

/** Asks for a letter's scan, its day of arrival and what it says. What was typed stays after a refusal or a conflict. */
export function LetterDialog({ close }: { close: () => void }) {
  const t = useText();
  const { record } = useDesk();
  const { give, isPending, error } = useCommand();
  const [arrived, setArrived] = useState('');
  const [fromName, setFromName] = useState('');
  const [text, setText] = useState('');
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const [isTried, setTried] = useState(false);
  const attach = useAttach((upload) => setUploads((before) => [...before, upload]));
  const arrivedOn = readDay(arrived);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!arrivedOn || text.trim() === '' || uploads.length === 0 || attach.isBusy) return;
    const letter = { arrivedOn, fromName: fromName || null, text, uploadIds: uploads.map(({ id }) => id) };
    void give({
      act: acts.addLetter,
      send: (version) => client.cases.addLetter.mutate({ caseId: record.id, version, ...letter }),
      done: close,
    });
  };
  const told = (key: string) => t(error && fieldError(error, key)) || undefined;
  const isToldBeside = error?.fields.some(({ path }) => path === 'arrivedOn' || path === 'uploadIds');
  return (
    <Modal
      opened
      onClose={close}
      title={t(words.add)}
      closeButtonProps={{ 'aria-label': t(pageWords.close) }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text fz="sm" c="dimmed">
            {t(words.hint)}
          </Text>
          <DayInput
            label={t(words.arrived)}
            description={t(words.arrivedHint)}
            required
            data-autofocus
            value={arrived}
            onChange={setArrived}
            error={isTried && !arrivedOn ? t(words.arrivedMissing) : told('arrivedOn')}
          />
          <TextInput
            label={t(words.from)}
            value={fromName}
            onChange={(event) => setFromName(event.currentTarget.value)}
          />
          <Textarea
            label={t(words.says)}
            required
            autosize
            minRows={3}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={isTried && text.trim() === '' ? t(words.saysMissing) : undefined}
          />
          <Input.Wrapper
            label={t(words.scan)}
            description={t(words.scanHint)}
            required
            labelElement="div"
            error={
              isTried && uploads.length === 0 && !attach.isBusy ? t(words.scanMissing) : told('uploadIds')
            }
          >
            <section aria-label={t(words.scan)} {...attach.zone}>
              <FileButton multiple accept="application/pdf,image/*" onChange={attach.pick}>
                {(props) => (
                  <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
                    {t(words.choose)}
                  </Button>
                )}
              </FileButton>
              <AttachedFiles
                uploads={uploads}
                underway={attach.underway}
                remove={(id) => setUploads(uploads.filter((one) => one.id !== id))}
              />
              <ErrorBeside error={attach.error} />
            </section>
          </Input.Wrapper>
          {!isToldBeside && <ErrorBeside error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              {t(pageWords.cancel)}
            </Button>
            <Button type="submit" loading={isPending}>
              {t(words.add)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
