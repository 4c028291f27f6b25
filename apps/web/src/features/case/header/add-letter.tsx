import { ActionIcon, Tooltip } from '@mantine/core';
import { IconMailPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import { useDesk } from '../case-desk.tsx';
import { LetterDialog } from './letter-dialog.tsx';
import { letterWords as words } from './letter-messages.ts';

/** Adds a paper letter that has come for the case. */
export function AddLetter() {
  const t = useText();
  const { record } = useDesk();
  const [isOpen, setOpen] = useState(false);
  if (!record.can.edit || !record.can.reply) return null;
  return (
    <>
      <Tooltip label={t(words.add)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(words.add)}
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
        >
          <IconMailPlus size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {isOpen && <LetterDialog close={() => setOpen(false)} />}
    </>
  );
}
