import { ActionIcon, Button, Text, Tooltip } from '@mantine/core';
import { IconBolt, IconEye, IconEyeOff } from '@tabler/icons-react';
import type { FilledTemplate } from '@underlag/api/cases';
import { useState } from 'react';
import { RefusalHint } from '../../../shared/ui/refusal-hint.tsx';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { lacking } from '../composer/lacking.ts';
import { messages } from '../composer/messages.ts';
import { messages as sideWords } from './messages.ts';
import classes from './side.module.css';

interface Props {
  answer: FilledTemplate;
  /** It answers what the message asks, by its words. */
  isFitting: boolean;
  isPending: boolean;
  send: () => void;
}

/** One whole answer: sent with a press, and readable first. */
export function QuickAnswer({ answer, isFitting, isPending, send }: Props) {
  const t = useText();
  const { requester } = useDesk().record;
  const [isRead, setRead] = useState(false);
  const refusal =
    answer.empty.length > 0
      ? messages.lacks(lacking(answer, t))
      : requester.address
        ? null
        : sideWords.noAddress;
  const look = t(isRead ? messages.hidePreview : messages.preview);
  return (
    <li>
      <div className={classes.answer}>
        <RefusalHint refusal={refusal}>
          <Button
            size="compact-md"
            variant={isFitting ? 'light' : 'default'}
            fullWidth
            justify="flex-start"
            leftSection={<IconBolt size={14} aria-hidden />}
            data-disabled={refusal ? true : undefined}
            aria-disabled={refusal !== null}
            loading={isPending}
            onClick={() => !refusal && send()}
          >
            {t(answer.name)}
          </Button>
        </RefusalHint>
        <Tooltip label={look}>
          <ActionIcon
            variant="subtle"
            color="gray"
            className="no-print"
            aria-label={`${look}: ${t(answer.name)}`}
            aria-expanded={isRead}
            onClick={() => setRead(!isRead)}
          >
            {isRead ? <IconEyeOff size={16} aria-hidden /> : <IconEye size={16} aria-hidden />}
          </ActionIcon>
        </Tooltip>
      </div>
      {isFitting && (
        <Text fz="xs" c="dimmed">
          {t(messages.fits)}
        </Text>
      )}
      {isRead && (
        <Text fz="xs" className={`${classes.value} ${classes.card}`} mt={4}>
          {answer.text}
        </Text>
      )}
    </li>
  );
}
