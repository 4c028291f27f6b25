import { Tabs, Text } from '@mantine/core';
import { IconLock, IconMail } from '@tabler/icons-react';
import { text } from '@underlag/domain/text';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { useHotkeys } from '../../../shared/hotkeys.ts';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { usePresence } from '../use-presence.tsx';
import classes from './composer.module.css';
import type { Draft, Letter, Mode } from './draft.ts';
import { messages } from './messages.ts';
import { NoteForm } from './note-form.tsx';
import { ReplyForm } from './reply-form.tsx';
import { useDraft } from './use-draft.ts';
import { useNews } from './use-news.ts';
import { useSend } from './use-send.ts';

/** What other parts of the page can ask of the composer. */
export interface ComposerHandle {
  /** Turns to the reply or the note and puts the cursor there. */
  open: (mode: Mode) => void;
  /** Puts a message that was called back into the reply box, before anything written meanwhile. */
  restore: (letter: Letter) => void;
}

/** Writes to the customer or to colleagues; the two look different and never mix. */
export function Composer() {
  const t = useText();
  const { record, composer } = useDesk();
  const { typing, others } = usePresence();
  const { reply: mayReply, note: mayNote } = record.can;
  const drafting = useDraft(mayReply ? 'reply' : 'note');
  const { draft, change, clear, newest } = drafting;
  const news = useNews(draft.letter.text.trim() !== '');
  const sending = useSend({ onReplied: () => clear('reply'), onNoted: () => clear('note') });
  const wanted = useRef<Mode | null>(null);
  const section = useRef<HTMLElement>(null);

  const write = (part: Partial<Draft>) => {
    typing();
    change({ ...newest.current, ...part });
  };
  const open = (mode: Mode) => {
    if (mode === 'reply' ? !mayReply : !mayNote) return;
    wanted.current = mode;
    change({ ...newest.current, mode });
    focusWriting(section.current, mode);
  };
  const restore = (letter: Letter) => {
    const { letter: now } = newest.current;
    const words = now.text.trim() ? `${letter.text}\n\n${now.text}` : letter.text;
    change({
      ...newest.current,
      mode: 'reply',
      letter: { ...letter, text: words, uploads: [...letter.uploads, ...now.uploads] },
    });
    wanted.current = 'reply';
    void drafting.save();
  };
  useLayoutEffect(() => {
    composer.current = { open, restore };
    return () => {
      composer.current = null;
    };
  });
  useEffect(() => {
    if (wanted.current !== draft.mode) return;
    wanted.current = null;
    focusWriting(section.current, draft.mode);
  }, [draft]);
  useAskedMode(open);
  useHotkeys([
    { keys: 'r', name: text('Svara kunden', 'Reply to the customer'), run: () => open('reply') },
    { keys: 'i', name: text('Skriv intern anteckning', 'Write an internal note'), run: () => open('note') },
  ]);
  if (!mayReply && !mayNote)
    return (
      <Text c="dimmed" fz="sm" px="lg" py="md" className="no-print">
        {t(messages.mayNotReply)}
      </Text>
    );
  return (
    <section
      ref={section}
      className={`${classes.composer} no-print`}
      data-mode={draft.mode}
      aria-label={t(messages.title)}
    >
      {others
        .filter(({ mode }) => mode === 'typing')
        .map(({ id, name }) => (
          <Text key={id} fz="xs" role="status" className={classes.warning}>
            {t(messages.alsoTyping(name))}
          </Text>
        ))}
      <Tabs
        value={draft.mode}
        onChange={(mode) => change({ ...newest.current, mode: mode === 'note' ? 'note' : 'reply' })}
        keepMounted={false}
      >
        <Tabs.List>
          {mayReply && (
            <Tabs.Tab value="reply" leftSection={<IconMail size={16} aria-hidden />}>
              {t(messages.reply)}
            </Tabs.Tab>
          )}
          {mayNote && (
            <Tabs.Tab value="note" leftSection={<IconLock size={16} aria-hidden />}>
              {t(messages.note)}
            </Tabs.Tab>
          )}
        </Tabs.List>
        <Tabs.Panel value="reply" pt="xs">
          <ReplyForm
            drafting={drafting}
            write={(letter) => write({ letter })}
            news={news}
            sending={sending}
          />
        </Tabs.Panel>
        <Tabs.Panel value="note" pt="xs">
          <NoteForm drafting={drafting} write={(note) => write({ note })} sending={sending} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
}

function focusWriting(section: HTMLElement | null, mode: Mode): void {
  const box = section?.querySelector<HTMLTextAreaElement>(`textarea[data-writes="${mode}"]`);
  box?.focus();
  box?.scrollIntoView({ block: 'nearest' });
}

/** `?skriv=reply` in the address opens the composer in that mode, once. */
function useAskedMode(open: (mode: Mode) => void): void {
  const [params, setParams] = useSearchParams();
  const asked = params.get('skriv');
  const latest = useRef(open);
  useLayoutEffect(() => {
    latest.current = open;
  });
  useEffect(() => {
    if (asked !== 'reply' && asked !== 'note') return;
    latest.current(asked);
    setParams(
      (before) => {
        before.delete('skriv');
        return before;
      },
      { replace: true },
    );
  }, [asked, setParams]);
}
