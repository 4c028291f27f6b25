import { Anchor, Button, Popover, Stack, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { CaseView } from '@underlag/api/cases';
import { useEffect, useId, useState } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../../api/session.ts';
import { paths } from '../../../shared/paths.ts';
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
  const { record, composer, setClassifying } = useDesk();
  const mayCreate = useMay('case.create');
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
              {refusal.code === 'case.reopen_too_late' && mayCreate && (
                <Anchor component={Link} to={paths.newCase} state={goesOnFrom(record)} fz="sm">
                  {t(messages.goOnInNew)}
                </Anchor>
              )}
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

/** What the page of the new case is told. */
const goesOnFrom = ({ id, number, customer }: CaseView) => ({
  continues: { id, number },
  ...(customer ? { customer: { id: customer.id, number: customer.number, name: customer.name } } : {}),
});
