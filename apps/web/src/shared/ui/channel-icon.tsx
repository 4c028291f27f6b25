import { IconFileText, IconForms, IconMail, IconPhone } from '@tabler/icons-react';
import { channelWords } from '../messages.ts';
import { useText } from '../use-text.tsx';

const icons = { form: IconForms, email: IconMail, letter: IconFileText, phone: IconPhone } as const;

/** How a case or message came: an icon whose name is read aloud and shown on hover. */
export function ChannelIcon({ channel, size = 16 }: { channel: keyof typeof icons; size?: number }) {
  const t = useText();
  const Icon = icons[channel];
  const name = t(channelWords[channel]);
  return (
    <span title={name} style={{ display: 'inline-flex', color: 'var(--mantine-color-dimmed)' }}>
      <Icon size={size} role="img" aria-label={name} />
    </span>
  );
}
