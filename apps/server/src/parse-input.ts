import { zodFields } from '@underlag/api/zod-text';
import { text } from '@underlag/domain/text';
import type { z } from 'zod';
import { AppError } from './errors.ts';
import { mustBeKeepable } from './keepable-text.ts';

/** Input that does not come through tRPC, checked by the same schemas and told the same way. */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  mustBeKeepable(input);
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError(
    'invalid',
    'input.invalid',
    text('Något i uppgifterna stämmer inte.', 'Something in the details is not right.'),
    { fields: zodFields(parsed.error) },
  );
}
