import { ActionIcon, FileButton, Loader, Text, Tooltip } from '@mantine/core';
import { IconPaperclip, IconX } from '@tabler/icons-react';
import type { ErrorShape } from '@underlag/api/errors';
import { type ClipboardEvent, type DragEvent, useState } from 'react';
import { errorOf } from '../../../api/error-of.ts';
import { fileSize } from '../../../shared/format.ts';
import { type Upload, uploadFile } from '../../../shared/upload-file.ts';
import { useLocale, useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import classes from './composer.module.css';
import { messages } from './messages.ts';

/** Files given by button, drop or paste are sent ahead at once, one after the other. */
export function useAttach(add: (upload: Upload) => void) {
  const { record } = useDesk();
  const [underway, setUnderway] = useState<readonly string[]>([]);
  const [error, setError] = useState<ErrorShape | null>(null);
  const [isOver, setOver] = useState(false);
  const pick = async (files: readonly File[]) => {
    setError(null);
    setUnderway((before) => [...before, ...files.map(({ name }) => name)]);
    for (const file of files) {
      try {
        add(await uploadFile(file, file.name, record.id));
      } catch (cause) {
        const told = errorOf(cause);
        const named = messages.uploadFailed(file.name);
        setError({ ...told, says: { sv: `${named.sv} ${told.says.sv}`, en: `${named.en} ${told.says.en}` } });
      }
      setUnderway((before) => before.toSpliced(before.indexOf(file.name), 1));
    }
  };
  const isFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    underway,
    error,
    isOver,
    isBusy: underway.length > 0,
    pick: (files: readonly File[]) => void pick(files),
    onPaste: (event: ClipboardEvent) => {
      const files = [...event.clipboardData.files];
      if (files.length === 0) return;
      event.preventDefault();
      void pick(files);
    },
    zone: {
      onDragOver: (event: DragEvent) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)))
          setOver(false);
      },
      onDrop: (event: DragEvent) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        setOver(false);
        void pick([...event.dataTransfer.files]);
      },
    },
  };
}

export function AttachButton({ pick }: { pick: (files: readonly File[]) => void }) {
  const t = useText();
  return (
    <FileButton multiple onChange={(files) => pick(files)}>
      {(props) => (
        <Tooltip label={t(messages.attach)}>
          <ActionIcon {...props} variant="default" aria-label={t(messages.attach)}>
            <IconPaperclip size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      )}
    </FileButton>
  );
}

interface FilesProps {
  uploads: readonly Upload[];
  underway: readonly string[];
  remove: (id: string) => void;
}

/** The files that go with the message, and those still on their way up. */
export function AttachedFiles({ uploads, underway, remove }: FilesProps) {
  const t = useText();
  const locale = useLocale();
  if (uploads.length + underway.length === 0) return null;
  return (
    <ul className={classes.uploads}>
      {uploads.map(({ id, name, size }) => (
        <li key={id} className={classes.upload}>
          <IconPaperclip size={14} aria-hidden />
          <span className="clip">{name}</span>
          <Text component="span" fz="xs" c="dimmed">
            {fileSize(size, locale)}
          </Text>
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t(messages.remove(name))}
            onClick={() => remove(id)}
          >
            <IconX size={14} aria-hidden />
          </ActionIcon>
        </li>
      ))}
      {underway.map((name) => (
        <li key={name} className={classes.upload} role="status">
          <Loader size={14} /> {t(messages.uploading(name))}
        </li>
      ))}
    </ul>
  );
}
