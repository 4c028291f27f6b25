import { text } from '@underlag/domain/text';
import { AppError } from './errors.ts';

/** Refuses text that cannot be kept as it is: with NUL, which the database does not take, or half a surrogate pair, which is no character. */
export function mustBeKeepable(input: unknown): void {
  if (isKeepable(input)) return;
  throw new AppError(
    'invalid',
    'input.unreadable',
    text(
      'Texten innehåller tecken som inte kan sparas. Ta bort dem och försök igen.',
      'The text holds characters that cannot be kept. Remove them and try again.',
    ),
  );
}

function isKeepable(value: unknown): boolean {
  if (typeof value === 'string') return !value.includes('\0') && value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, item]) => isKeepable(key) && isKeepable(item));
}
