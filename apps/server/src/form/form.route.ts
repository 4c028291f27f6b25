import { SubmitForm } from '@underlag/api/public-form';
import { text } from '@underlag/domain/text';
import { Router } from 'express';
import type { Ctx } from '../context.ts';
import { AppError } from '../errors.ts';
import { receiveFiles } from '../files/receive-files.ts';
import { limit } from '../limits.ts';
import { parseInput } from '../parse-input.ts';
import { formLimits } from './get-form.ts';
import { readFields } from './read-fields.ts';
import { submitForm } from './submit-form.ts';

/** POST /api/form: the public form with its files as they stream in. */
export function formRoute(
  ctxOf: (req: Parameters<Parameters<Router['post']>[1]>[0]) => Promise<Ctx>,
): Router {
  return Router().post('/', async (req, res) => {
    const ctx = await ctxOf(req);
    await limit(ctx.server, 'form', ctx.ip, { points: 20, seconds: 600 });
    const receipt = await receiveFiles(ctx.server, req, formLimits, async ({ values, files, keep }) => {
      const input = parseInput(SubmitForm, parseJson(values.get('form')));
      if (input.website) throw filledByMachine();
      const fields = readFields(input);
      await limit(ctx.server, 'form-address', input.email.toLowerCase(), { points: 5, seconds: 3600 });
      await keep();
      return submitForm(ctx, input, fields, files);
    });
    res.json(receipt);
  });
}

const filledByMachine = () =>
  new AppError(
    'refused',
    'form.machine',
    text(
      'Formuläret verkar ifyllt av en maskin. Lämna det dolda fältet tomt, eller mejla oss.',
      'The form seems to be filled in by a machine. Leave the hidden field empty, or e-mail us.',
    ),
  );

function parseJson(value: string | undefined): unknown {
  try {
    return JSON.parse(value ?? '');
  } catch {
    return undefined;
  }
}
