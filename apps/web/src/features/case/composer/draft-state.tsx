import { Button, Text } from '@mantine/core';
import { dateTime } from '../../../shared/format.ts';
import { useText } from '../../../shared/use-text.tsx';
import { isBlank, type Mode } from './draft.ts';
import { messages } from './messages.ts';
import type { useDraft } from './use-draft.ts';

/** Whether what is written is safe, and the way to throw it away. */
export function DraftState({ drafting, mode }: { drafting: ReturnType<typeof useDraft>; mode: Mode }) {
  const t = useText();
  const { saving, restored, draft, clear } = drafting;
  const says = {
    idle: '',
    waiting: t(messages.saving),
    failed: t(messages.notSaved),
    saved: saving.state === 'saved' ? t(messages.saved(dateTime(saving.at).slice(11))) : '',
  }[saving.state];
  return (
    <>
      <Text fz="xs" c="dimmed" component="span" role="status">
        {restored && saving.state !== 'waiting' ? `${t(messages.restored)} ` : ''}
        {says}
      </Text>
      {!isBlank(draft) && (
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => clear(mode)}>
          {t(messages.discard)}
        </Button>
      )}
    </>
  );
}
