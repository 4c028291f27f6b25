import type { ErrorShape } from '@underlag/api/errors';
import { zodFields } from '@underlag/api/zod-text';
import type { Text } from '@underlag/domain/text';
import type { z } from 'zod';

type Says = (words: Text) => string;

/** Checks a form against the schema that the server uses too; an error per field in the reader's language. For `useForm({ validate })`. */
export const checkedBy =
  (schema: z.ZodType, t: Says) =>
  (values: unknown): Record<string, string> => {
    const result = schema.safeParse(values);
    return result.success ? {} : byPath(zodFields(result.error), t);
  };

/** The server's own faults as errors of the form's fields: `form.setErrors(serverErrors(error, t))`. */
export const serverErrors = (error: ErrorShape, t: Says): Record<string, string> => byPath(error.fields, t);

const byPath = (fields: readonly { path: string; says: Text }[], t: Says) =>
  Object.fromEntries([...fields].reverse().map(({ path, says }) => [path, t(says)]));
