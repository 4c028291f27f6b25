import type { ErrorShape } from '@underlag/api/errors';
import { errorOf } from '../../api/error-of.ts';

/** The error that belongs beside the button; null when there is none, or when it is told in another way (a toast, the conflict panel). */
export function shownBeside(cause: unknown): ErrorShape | null {
  if (!cause) return null;
  const error = errorOf(cause);
  return ['invalid', 'refused', 'not_found'].includes(error.kind) ? error : null;
}
