import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { dateTime } from '../../shared/format.ts';
import { words } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { says } from './messages.ts';

/** Shows a one-time link this one time. A stray click does not close it. */
export function HandedLinkDialog({
  link: { url, expiresAt },
  onClose,
}: {
  link: { url: string; expiresAt: string };
  onClose: () => void;
}) {
  const t = useText();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.linkTitle)}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack gap="md">
        <Text fz="sm">
          {t(says.linkWhy)} {t(says.linkUntil(dateTime(expiresAt)))}
        </Text>
        <TextInput
          readOnly
          label={t(says.link)}
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end">
          <CopyButton value={url} timeout={4000}>
            {({ copied, copy }) => (
              <Button
                data-autofocus
                variant="default"
                leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />}
                onClick={copy}
              >
                {t(copied ? words.copied : says.copyLink)}
              </Button>
            )}
          </CopyButton>
          <Button onClick={onClose}>{t(says.done)}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
