import { Button, FileButton, Stack, Text } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorBeside } from '../../shared/ui/error-state.tsx';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';
import { sendEvidence } from './send-file.ts';

/** The documents that the rights of a file rest on, sent before the file that names them. */
export function EvidenceFiles() {
  const t = useText();
  const [names, setNames] = useState<readonly string[]>([]);
  const send = useMutation({
    meta: { besides: true },
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) {
        const { name } = await sendEvidence(file);
        setNames((before) => [...before, name]);
      }
    },
  });
  return (
    <Stack gap={6}>
      <Text fz="sm" fw={500}>
        {t(says.evidence)}
      </Text>
      <div>
        <FileButton multiple accept="application/pdf,image/*" onChange={(files) => send.mutate(files)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              loading={send.isPending}
              leftSection={<IconPaperclip size={16} aria-hidden />}
            >
              {t(says.chooseEvidence)}
            </Button>
          )}
        </FileButton>
      </div>
      <Text fz="sm" role="status">
        {names.length > 0 && t(says.evidenceKept(names.join(', ')))}
      </Text>
      <ErrorBeside error={send.error} />
    </Stack>
  );
}
