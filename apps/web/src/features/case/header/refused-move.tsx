import { Anchor, Button, Popover, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useEffect, useId, useState } from 'react';
import { RefusalHint } from '../../../shared/ui/refusal-hint.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { cureOf, goTo, places, type Refusal } from '../places.ts';
import classes from './case-header.module.css';
import { messages } from './messages.ts';

interface Props {
  name: string;
  refusal: Refusal;
  /** How many times it has been told without being asked for, as the answer to a key or a press; 0 for never. */
  told: number;
}

/** A step that is not possible now: grey but reachable, with the reason and a link to what cures it. */
export function RefusedMove({ name, refusal, told }: Props) {
  const t = useText();
  const reason = useId();
  const { composer, setClassifying } = useDesk();
  const [isOpen, setOpen] = useState(told > 0);
  useEffect(() => {
    if (told > 0) setOpen(true);
  }, [told]);
  const place = cureOf(refusal);
  const cure = () => {
    setOpen(false);
    if (place === places.reply) composer.current?.open('reply');
    else if (place === places.type) setClassifying(true);
    // The popover gives the focus back to its button as it closes; the cure comes after that.
    else if (place) requestAnimationFrame(() => goTo(place));
  };
  return (
    <RefusalHint refusal={isOpen ? null : refusal.says}>
      <span>
        <Popover
          opened={isOpen}
          onChange={setOpen}
          position="bottom"
          withArrow
          shadow="md"
          width={300}
          trapFocus
          returnFocus
        >
          <Popover.Target popupType="dialog">
            <Button
              size="compact-md"
              variant="default"
              className={classes.refused}
              leftSection={<IconLock size={14} aria-hidden />}
              data-disabled
              aria-disabled
              aria-describedby={reason}
              onClick={() => setOpen(!isOpen)}
            >
              {name}
            </Button>
          </Popover.Target>
          <Popover.Dropdown aria-label={t(messages.whyNot)}>
            <Stack gap="xs">
              <Text fz="sm" fw={600}>
                {t(messages.whyNot)}
              </Text>
              <Text fz="sm" role="status">
                {t(refusal.says)}
              </Text>
              {place && (
                <Anchor component="button" type="button" fz="sm" ta="left" onClick={cure}>
                  {t(messages.cure)}
                </Anchor>
              )}
            </Stack>
          </Popover.Dropdown>
        </Popover>
        <span id={reason} hidden>
          {t(refusal.says)}
        </span>
      </span>
    </RefusalHint>
  );
}
