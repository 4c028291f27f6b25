import type { ErrorShape } from '@underlag/api/errors';
import { say } from '@underlag/domain/text';
import { words } from '../shared/messages.ts';
import { toastError } from '../shared/ui/toast.tsx';
import { browserLocale } from '../shared/use-text.tsx';

/** A failed command that no form shows beside itself, told in a toast with how long to wait or the number to quote. */
export function tellFailure({ kind, says, retryAfter, requestId }: ErrorShape): void {
  const locale = browserLocale();
  const parts = [say(says, locale)];
  if (retryAfter) parts.push(say(words.waitSeconds(retryAfter), locale));
  if (kind === 'bug' && requestId) parts.push(`${say(words.errorId, locale)}: ${requestId}`);
  toastError({ title: say(words.wrong, locale), says: parts.join(' ') });
}
