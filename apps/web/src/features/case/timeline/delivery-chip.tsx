import { Button, Tooltip } from '@mantine/core';
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconCheck,
  IconClock,
  IconFolderDown,
} from '@tabler/icons-react';
import type { MessageView } from '@underlag/api/cases';
import { useText } from '../../../shared/use-text.tsx';
import { useSecondsUntil } from '../use-seconds-until.ts';
import { useUndo } from '../use-undo.ts';
import { deliveryWords } from './messages.ts';
import classes from './timeline.module.css';

type Delivery = NonNullable<MessageView['delivery']>;

/** Where a message of ours is on its way; while it waits its writer can call it back. */
export function DeliveryChip({ delivery, isOwn }: { delivery: Delivery; isOwn: boolean }) {
  const t = useText();
  const seconds = useSecondsUntil(delivery.state === 'scheduled' ? delivery.notBefore : null);
  const undo = useUndo();
  const { Icon, tone, says } = lookOf(delivery, seconds);
  const hint =
    delivery.state === 'failed'
      ? delivery.error
      : delivery.via === 'pickup'
        ? t(deliveryWords.pickupHint)
        : null;
  return (
    <>
      <Tooltip label={hint} disabled={!hint}>
        <span className={classes.chip} data-tone={tone}>
          <Icon size={12} aria-hidden /> {t(says)}
          {delivery.state === 'failed' && delivery.error && `: ${delivery.error}`}
        </span>
      </Tooltip>
      {isOwn && delivery.state === 'scheduled' && seconds > 0 && (
        <Button
          size="compact-xs"
          variant="default"
          className="no-print"
          leftSection={<IconArrowBackUp size={12} aria-hidden />}
          onClick={() => void undo(delivery.id)}
        >
          {t(deliveryWords.undo)}
        </Button>
      )}
    </>
  );
}

function lookOf({ state, via }: Delivery, seconds: number) {
  switch (state) {
    case 'scheduled':
      return {
        Icon: IconClock,
        tone: 'soon',
        says: seconds > 0 ? deliveryWords.scheduled(seconds) : deliveryWords.soon,
      };
    case 'sending':
      return { Icon: IconClock, tone: 'soon', says: deliveryWords.sending };
    case 'sent':
      return via === 'pickup'
        ? { Icon: IconFolderDown, tone: 'good', says: deliveryWords.pickup }
        : { Icon: IconCheck, tone: 'good', says: deliveryWords.sent };
    case 'failed':
      return { Icon: IconAlertTriangle, tone: 'late', says: deliveryWords.failed };
    case 'undone':
      return { Icon: IconArrowBackUp, tone: undefined, says: deliveryWords.undone };
  }
}
