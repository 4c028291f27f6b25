import { Button, CloseButton, FileButton, Group, Text } from '@mantine/core';
import { IconCamera, IconPaperclip } from '@tabler/icons-react';
import type { FormView } from '@underlag/api/public-form';
import type { Text as Words } from '@underlag/domain/text';
import { type DragEvent, useState } from 'react';
import { fileSize } from '../../shared/format.ts';
import { useLocale, useText } from '../../shared/use-text.tsx';
import classes from './form.module.css';
import { messages } from './messages.ts';

interface Props {
  form: Pick<FormView, 'maxFiles' | 'maxFileBytes'>;
  files: readonly File[];
  onChange: (files: readonly File[]) => void;
}

/** Files to send along: chosen, dropped, or taken with the phone's camera. */
export function FilePicker({ form, files, onChange }: Props) {
  const t = useText();
  const locale = useLocale();
  const [isOver, setOver] = useState(false);
  const [fault, setFault] = useState<Words | null>(null);
  // Whole megabytes, rounded down: nothing that is said to fit is refused.
  const most = `${Math.floor(form.maxFileBytes / 1_000_000)} MB`;
  const add = (chosen: readonly File[]) => {
    const large = chosen.find(({ size }) => size > form.maxFileBytes);
    const fits = [...files, ...chosen.filter(({ size }) => size <= form.maxFileBytes)];
    setFault(
      large
        ? messages.tooLarge(large.name, most)
        : fits.length > form.maxFiles
          ? messages.tooMany(form.maxFiles)
          : null,
    );
    onChange(fits.slice(0, form.maxFiles));
  };
  return (
    <section
      className={classes.drop}
      aria-label={t(messages.files)}
      data-over={isOver || undefined}
      onDragOver={(event: DragEvent) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault();
        setOver(false);
        add([...event.dataTransfer.files]);
      }}
    >
      <Text fw={500}>{t(messages.files)}</Text>
      <Text fz="sm" c="dimmed" mb="sm">
        {t(messages.filesHint(form.maxFiles, most))}
      </Text>
      <Group gap="sm">
        <FileButton multiple onChange={add}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconPaperclip size={16} aria-hidden />}>
              {t(messages.choose)}
            </Button>
          )}
        </FileButton>
        <FileButton accept="image/*" capture="environment" onChange={(photo) => photo && add([photo])}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              className={classes.camera}
              leftSection={<IconCamera size={16} aria-hidden />}
            >
              {t(messages.photo)}
            </Button>
          )}
        </FileButton>
        <Text fz="sm" c="dimmed" visibleFrom="sm">
          {t(messages.drop)}
        </Text>
      </Group>
      <ul className={classes.files}>
        {files.map((file, index) => (
          <li key={`${file.name} ${file.size} ${file.lastModified}`}>
            <Group gap="xs" wrap="nowrap">
              <IconPaperclip size={14} aria-hidden />
              <Text fz="sm" className="clip">
                {file.name} ({fileSize(file.size, locale)})
              </Text>
              <CloseButton
                aria-label={t(messages.removeFile(file.name))}
                onClick={() => onChange(files.toSpliced(index, 1))}
              />
            </Group>
          </li>
        ))}
      </ul>
      <Text role="status" fz="sm" c="var(--mantine-color-error)">
        {t(fault)}
      </Text>
    </section>
  );
}
