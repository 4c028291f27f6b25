import { Group, Kbd, Modal, SimpleGrid, Text } from '@mantine/core';
import { useMe } from '../api/session.ts';
import { useActiveHotkeys } from '../shared/hotkeys.ts';
import { words } from '../shared/messages.ts';
import { useText } from '../shared/use-text.tsx';
import { says } from './messages.ts';

/** Every key that works on the page behind it. */
export default function KeySheet({ onClose }: { onClose: () => void }) {
  const t = useText();
  const hotkeys = useActiveHotkeys();
  const { shortcuts } = useMe();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(says.keySheet)}
      size="lg"
      closeButtonProps={{ 'aria-label': t(words.close) }}
    >
      <Text fz="sm" c="dimmed" mb="md">
        {t(shortcuts ? says.keysHint : says.keysOff)}
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl" verticalSpacing={6} component="dl" m={0}>
        {hotkeys.map(({ keys, name }) => (
          <Group key={keys} justify="space-between" wrap="nowrap">
            <Text fz="sm" component="dt">
              {t(name)}
            </Text>
            <Group component="dd" gap={4} m={0} wrap="nowrap">
              {keys.split(' ').map((key, index) => (
                <span key={key}>
                  {index > 0 && (
                    <Text component="span" fz="xs" c="dimmed">
                      {t(says.thenKey)}{' '}
                    </Text>
                  )}
                  <Kbd>{shownKey(key)}</Kbd>
                </span>
              ))}
            </Group>
          </Group>
        ))}
      </SimpleGrid>
    </Modal>
  );
}

const shownKey = (key: string): string => {
  const last = key.replace('mod+', '').replace('Space', '␣').replace('Escape', 'Esc');
  return `${key.startsWith('mod+') ? 'Ctrl ' : ''}${last.length === 1 ? last.toUpperCase() : last}`;
};
