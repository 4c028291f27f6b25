import { Button, CloseButton, FileButton, Group, Input, Loader, Text } from '@mantine/core';
import { IconPaperclip, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { fileSize } from '../../shared/format.ts';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { type Upload, uploadFile } from '../../shared/upload-file.ts';
import { useLocale, useText } from '../../shared/use-text.tsx';
import { messages } from './messages.ts';
import classes from './new-case.module.css';

interface Props {
  uploads: readonly Upload[];
  onChange: (uploads: Upload[]) => void;
  error?: string | undefined;
}

/** The scan of a letter: chosen or dropped, and sent ahead at once. */
export function Scan({ uploads, onChange, error }: Props) {
  const t = useText();
  const locale = useLocale();
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const pick = async (files: readonly File[]) => {
    setBusy(true);
    setFailed(null);
    try {
      const added: Upload[] = [];
      for (const file of files) added.push(await uploadFile(file, file.name, null));
      onChange([...uploads, ...added]);
    } catch (cause) {
      setFailed(cause);
    }
    setBusy(false);
  };
  return (
    <Input.Wrapper
      label={t(messages.scan)}
      description={t(messages.scanHint)}
      required
      error={error}
      labelElement="div"
    >
      {/* Dropping is an extra way; the button does the same by keyboard. */}
      <section
        className={classes.drop}
        aria-label={t(messages.scan)}
        data-over={isOver || undefined}
        data-wrong={error ? true : undefined}
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event: DragEvent) => {
          event.preventDefault();
          setOver(false);
          void pick([...event.dataTransfer.files]);
        }}
      >
        <Group gap="sm">
          <FileButton multiple accept="application/pdf,image/*" onChange={(files) => void pick(files)}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                leftSection={<IconUpload size={16} aria-hidden />}
                aria-invalid={Boolean(error)}
              >
                {t(messages.chooseFile)}
              </Button>
            )}
          </FileButton>
          {isBusy && (
            <Text fz="sm" role="status">
              <Loader size={14} /> {t(messages.uploading)}
            </Text>
          )}
        </Group>
        <ul className={classes.files}>
          {uploads.map(({ id, name, size }) => (
            <li key={id}>
              <Group gap="xs" wrap="nowrap">
                <IconPaperclip size={14} aria-hidden />
                <Text fz="sm" className="clip">
                  {name} ({fileSize(size, locale)})
                </Text>
                <CloseButton
                  size="sm"
                  aria-label={t(messages.remove(name))}
                  onClick={() => onChange(uploads.filter((one) => one.id !== id))}
                />
              </Group>
            </li>
          ))}
        </ul>
        <ErrorBeside error={failed} />
      </section>
    </Input.Wrapper>
  );
}
