import { text } from '@underlag/domain/text';
import { z } from 'zod';
import { line } from './editing.ts';
import { column, type Field } from './register.ts';

/** The key of a register that has no numbers of its own; chosen once, and never changed. */
export const shortName: Field = column('key', text('Kortnamn', 'Short name'), {
  edit: line({
    schema: z
      .string()
      .trim()
      .regex(/^[a-z][a-z0-9-]{1,39}$/),
    hint: text(
      'Små bokstäver a–z, siffror och bindestreck. Det kan inte ändras senare.',
      'Small letters a–z, digits and hyphens. It cannot be changed later.',
    ),
  }),
});
