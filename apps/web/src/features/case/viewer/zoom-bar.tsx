import { ActionIcon, Group, Text, Tooltip } from '@mantine/core';
import { IconArrowAutofitWidth, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import { messages } from './messages.ts';

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4];

/** How large a file is shown; 1 fits the width. */
export function useZoom() {
  const [factor, setFactor] = useState(1);
  const larger = () => setFactor((now) => steps.find((step) => step > now) ?? now);
  const smaller = () => setFactor((now) => steps.findLast((step) => step < now) ?? now);
  const fit = () => setFactor(1);
  const onKeys = (event: KeyboardEvent) => {
    const act = { '+': larger, '-': smaller, '0': fit }[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return { factor, larger, smaller, fit, onKeys };
}

/** Buttons for the size, and whatever else stands in the bar. */
export function ZoomBar({ zoom, children }: { zoom: ReturnType<typeof useZoom>; children?: ReactNode }) {
  const t = useText();
  const buttons = [
    { says: t(messages.zoomOut), Icon: IconZoomOut, run: zoom.smaller },
    { says: t(messages.zoomIn), Icon: IconZoomIn, run: zoom.larger },
    { says: t(messages.fit), Icon: IconArrowAutofitWidth, run: zoom.fit },
  ];
  return (
    <Group justify="space-between" px="md" py={4} gap="xs" wrap="nowrap">
      <Group gap={4} wrap="nowrap">
        {children}
      </Group>
      <Group gap={4} wrap="nowrap">
        <Text fz="xs" c="dimmed" role="status">
          {Math.round(zoom.factor * 100)} %
        </Text>
        {buttons.map(({ says, Icon, run }) => (
          <Tooltip key={says} label={says}>
            <ActionIcon variant="subtle" color="gray" aria-label={says} onClick={run}>
              <Icon size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ))}
      </Group>
    </Group>
  );
}
