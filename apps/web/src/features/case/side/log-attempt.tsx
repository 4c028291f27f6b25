import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useText } from '../../../shared/use-text.tsx';
import { guardingWords as words } from './guarding-messages.ts';
import { LogAttemptForm } from './log-attempt-form.tsx';

/** The button that unfolds the log of an attempt; it gets the focus back when the form closes. */
export function LogAttempt() {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        size="compact-sm"
        variant="light"
        mt="sm"
        className="no-print"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {t(words.log)}
      </Button>
      {isOpen && <LogAttemptForm close={close} />}
    </>
  );
}
