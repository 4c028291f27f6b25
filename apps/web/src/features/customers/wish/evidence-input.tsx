import { Button, FileButton, Group, Input, Loader, Text } from '@mantine/core';
import { IconPaperclip, IconUpload } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { fileSize } from '../../../shared/format.ts';
import { ErrorBeside } from '../../../shared/ui/error-state.tsx';
import { type Upload, uploadFile } from '../../../shared/upload-file.ts';
import { useLocale, useText } from '../../../shared/use-text.tsx';
import { asks } from '../register-messages.ts';

interface Props {
  /** The id of the file that has been sent ahead; empty before. */
  onChange: (uploadId: string) => void;
  error?: ReactNode;
}

/** The document a right rests on: a PDF or a picture, sent ahead as it is chosen. */
export function EvidenceInput({ onChange, error }: Props) {
  const t = useText();
  const locale = useLocale();
  const [upload, setUpload] = useState<Upload | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const pick = async (file: File | null) => {
    if (!file) return;
    setBusy(true);
    setFailed(null);
    try {
      const sent = await uploadFile(file, file.name, null);
      setUpload(sent);
      onChange(sent.id);
    } catch (cause) {
      setFailed(cause);
    }
    setBusy(false);
  };
  return (
    <Input.Wrapper
      label={t(asks.evidence)}
      description={t(asks.evidenceHint)}
      withAsterisk
      error={error}
      labelElement="div"
    >
      <Group gap="sm" mt={4} mb={error ? 4 : 0}>
        <FileButton accept="application/pdf,image/*" onChange={(file) => void pick(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              aria-invalid={Boolean(error)}
            >
              {t(upload ? asks.changeFile : asks.chooseFile)}
            </Button>
          )}
        </FileButton>
        {isBusy && (
          <Text fz="sm" role="status">
            <Loader size={14} /> {t(asks.uploading)}
          </Text>
        )}
        {upload && !isBusy && (
          <Text fz="sm" className="clip">
            <IconPaperclip size={14} aria-hidden /> {upload.name} ({fileSize(upload.size, locale)})
          </Text>
        )}
      </Group>
      <ErrorBeside error={failed} />
    </Input.Wrapper>
  );
}
