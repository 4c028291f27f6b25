import type { Text } from '@underlag/domain/text';
import { z } from 'zod';
import type { Letter } from './draft.ts';
import { messages } from './messages.ts';

const Address = z.email().max(254);

/** Whether a template's variable still waits for its value. */
export const hasGaps = (text: string): boolean => /\{\{[^}]*\}\}/.test(text);

export type LetterFaults = Partial<Record<'to' | 'cc' | 'subject' | 'text', Text>>;

/** What keeps a reply from being sent, each beside its field. */
export function faultsOf({ to, cc, subject, text }: Letter): LetterFaults {
  const faults: LetterFaults = {};
  const badTo = to.find((address) => !Address.safeParse(address).success);
  const badCc = cc.find((address) => !Address.safeParse(address).success);
  if (to.length === 0) faults.to = messages.noRecipient;
  else if (badTo !== undefined) faults.to = messages.badAddress(badTo);
  if (badCc !== undefined) faults.cc = messages.badAddress(badCc);
  if (subject.trim() === '') faults.subject = messages.noSubject;
  if (text.trim() === '') faults.text = messages.noText;
  else if (hasGaps(text)) faults.text = messages.gaps;
  return faults;
}
