import type { OpenedInstruction as Opened } from '@underlag/api/instructions';
import { dateTime } from '../../shared/format.ts';
import { messages } from './messages.ts';
import { OpenedPage } from './opened-page.tsx';

/** An instruction that was opened, and from when it applies. */
export function OpenedInstruction({ opened }: { opened: Opened }) {
  return <OpenedPage opened={opened} facts={[[messages.effective, dateTime(opened.effectiveAt)]]} />;
}
