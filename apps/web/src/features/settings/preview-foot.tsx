import { Button, Group, Tooltip } from '@mantine/core';
import { IconEye } from '@tabler/icons-react';
import { words } from '../../shared/messages.ts';
import { useText } from '../../shared/use-text.tsx';
import { shared } from './settings-words.ts';

interface Props {
  /** The version that is changed from. */
  base: number;
  look: { isPending: boolean; show: () => void };
  /** Only what has been looked at can be put in force. */
  hasLooked: boolean;
  change: { isPending: boolean; apply: () => void };
  onClose: () => void;
}

/** Looks at what a new version would move, puts it in force, or leaves it. */
export function PreviewFoot({ base, look, hasLooked, change, onClose }: Props) {
  const t = useText();
  return (
    <Group>
      <Button
        variant="default"
        leftSection={<IconEye size={16} aria-hidden />}
        loading={look.isPending}
        onClick={look.show}
      >
        {t(shared.preview)}
      </Button>
      <Tooltip label={t(shared.previewFirst)} disabled={hasLooked}>
        <Button
          data-disabled={!hasLooked || undefined}
          aria-disabled={!hasLooked}
          loading={change.isPending}
          onClick={() => hasLooked && change.apply()}
        >
          {t(shared.apply(base + 1))}
        </Button>
      </Tooltip>
      <Button variant="subtle" onClick={onClose}>
        {t(words.cancel)}
      </Button>
    </Group>
  );
}
