import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { FilledTemplate } from '@underlag/api/cases';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { places } from '../places.ts';
import { AttachButton, AttachedFiles, useAttach } from './attach.tsx';
import classes from './composer.module.css';
import { type Letter, withTemplate } from './draft.ts';
import { DraftState } from './draft-state.tsx';
import { faultsOf, hasGaps } from './letter-faults.ts';
import { messages } from './messages.ts';
import { NewsNotice } from './news-notice.tsx';
import { Recipients } from './recipients.tsx';
import { SendButton } from './send-button.tsx';
import type { SendWay } from './send-ways.ts';
import { TemplateMenu } from './template-menu.tsx';
import { UnfilledTemplate } from './unfilled-template.tsx';
import type { useDraft } from './use-draft.ts';
import type { useNews } from './use-news.ts';
import type { useSend } from './use-send.ts';

interface Props {
  drafting: ReturnType<typeof useDraft>;
  write: (letter: Letter) => void;
  news: ReturnType<typeof useNews>;
  sending: ReturnType<typeof useSend>;
}

/** A reply: recipients in full view, subject, words, files, and the ways to send it. */
export function ReplyForm({ drafting, write, news, sending }: Props) {
  const t = useText();
  const { letter } = drafting.draft;
  const [tried, setTried] = useState(false);
  const [templates, setTemplates] = useState(false);
  const [unfilled, setUnfilled] = useState<FilledTemplate | null>(null);
  const lastWay = useRef<SendWay | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const faults = tried ? faultsOf(letter) : {};
  const set = (part: Partial<Letter>) => write({ ...drafting.newest.current.letter, ...part });
  const attach = useAttach((upload) => set({ uploads: [...drafting.newest.current.letter.uploads, upload] }));

  const send = (way: SendWay | null, seenSeq = news.seenSeq) => {
    const now = drafting.newest.current.letter;
    setTried(true);
    lastWay.current = way;
    if (Object.keys(faultsOf(now)).length > 0 || sending.isPending || attach.isBusy) return;
    setTried(false);
    sending.reply.mutate({ letter: now, seenSeq, way });
  };
  const insert = (template: FilledTemplate) => {
    setUnfilled(template.empty.length > 0 ? template : null);
    set(withTemplate(drafting.newest.current.letter, template));
  };
  const onKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(null);
    } else if (event.key === '/' && letter.text === '') {
      event.preventDefault();
      setTemplates(true);
    } else if (event.key === 'Escape') box.current?.blur();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(null);
  };
  return (
    <form onSubmit={submit} noValidate {...attach.zone}>
      <Stack gap="xs">
        <NewsNotice
          news={news.news}
          isStopped={sending.isStopped}
          onRead={() => {
            news.acknowledge();
            sending.settle();
          }}
          onSend={() => send(lastWay.current, news.acknowledge())}
        />
        <Recipients letter={letter} set={set} faults={faults} />
        <TextInput
          label={t(messages.subject)}
          classNames={{ root: classes.line, label: classes.lineLabel, wrapper: classes.lineInput }}
          size="xs"
          value={letter.subject}
          onChange={(event) => set({ subject: event.currentTarget.value })}
          error={t(faults.subject)}
        />
        <Textarea
          ref={box}
          id={places.reply}
          data-writes="reply"
          aria-label={t(messages.replyText)}
          placeholder={t(messages.replyPlaceholder)}
          autosize
          minRows={3}
          maxRows={14}
          value={letter.text}
          onChange={(event) => set({ text: event.currentTarget.value })}
          onKeyDown={onKeys}
          onPaste={attach.onPaste}
          error={t(faults.text)}
        />
        <AttachedFiles
          uploads={letter.uploads}
          underway={attach.underway}
          remove={(id) => set({ uploads: letter.uploads.filter((upload) => upload.id !== id) })}
        />
        {unfilled && hasGaps(letter.text) && (
          <UnfilledTemplate template={unfilled} close={() => setUnfilled(null)} />
        )}
        <ErrorBeside error={attach.error} />
        <ErrorBeside error={sending.error} />
        <Group justify="space-between" gap="xs">
          <Group gap="xs">
            <TemplateMenu
              opened={templates}
              setOpened={setTemplates}
              insert={insert}
              focusBox={() => box.current?.focus()}
            />
            <AttachButton pick={attach.pick} />
            <DraftState drafting={drafting} mode="reply" />
          </Group>
          <SendButton send={send} isPending={sending.isPending} />
        </Group>
      </Stack>
      {attach.isOver && <div className={classes.drop}>{t(messages.dropHere)}</div>}
    </form>
  );
}
