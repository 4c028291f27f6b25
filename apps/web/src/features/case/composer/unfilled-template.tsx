import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { FilledTemplate } from '@underlag/api/cases';
import { useText } from '../../../shared/use-text.tsx';
import { lacking } from './lacking.ts';
import { messages } from './messages.ts';

/** Which values an inserted template lacks; they stand in braces, and it cannot be sent until they are filled in. */
export function UnfilledTemplate({ template, close }: { template: FilledTemplate; close: () => void }) {
  const t = useText();
  return (
    <Alert
      role="alert"
      color="red"
      py="xs"
      withCloseButton
      closeButtonLabel={t(messages.haveRead)}
      onClose={close}
      icon={<IconAlertTriangle size={18} />}
      styles={{ message: { color: 'var(--mantine-color-text)' } }}
    >
      {t(messages.templateGaps(t(template.name), lacking(template, t)))}
    </Alert>
  );
}
