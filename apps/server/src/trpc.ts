import { initTRPC, TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { ErrorKind, ErrorShape } from '@underlag/api/errors';
import { zodFields } from '@underlag/api/zod-text';
import { holds, type Permission } from '@underlag/domain/access';
import { text } from '@underlag/domain/text';
import { ZodError } from 'zod';
import type { Ctx, StaffCtx } from './context.ts';
import { AppError } from './errors.ts';
import { mustBeKeepable } from './keepable-text.ts';

/** Which right a procedure asks for; `anyone` for the few that need no sign-in. */
export interface Meta {
  permission: Permission | 'anyone';
}

const trpcCode = {
  invalid: 'BAD_REQUEST',
  signed_out: 'UNAUTHORIZED',
  not_found: 'NOT_FOUND',
  forbidden: 'FORBIDDEN',
  conflict: 'CONFLICT',
  refused: 'UNPROCESSABLE_CONTENT',
  too_large: 'PAYLOAD_TOO_LARGE',
  too_many: 'TOO_MANY_REQUESTS',
  unavailable: 'SERVICE_UNAVAILABLE',
  bug: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorKind, TRPCError['code']>;

const t = initTRPC
  .context<Ctx>()
  .meta<Meta>()
  .create({
    defaultMeta: { permission: 'anyone' },
    errorFormatter: ({ shape, error, ctx }) => ({
      ...shape,
      message: '',
      data: explain(error, ctx?.requestId ?? ''),
    }),
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  });

/** What the page is told of any failure; the message and stack stay here. */
export function explain(error: TRPCError, requestId: string): ErrorShape {
  const cause = error.cause;
  if (cause instanceof AppError)
    return { kind: cause.kind, code: cause.code, says: cause.says, requestId, fields: [], ...cause.detail };
  if (error.code === 'BAD_REQUEST')
    return {
      kind: 'invalid',
      code: 'input.invalid',
      says: text('Något i uppgifterna stämmer inte.', 'Something in the details is not right.'),
      requestId,
      fields: cause instanceof ZodError ? zodFields(cause) : [],
    };
  if (error.code === 'PAYLOAD_TOO_LARGE')
    return {
      kind: 'too_large',
      code: 'input.too_large',
      says: text('För mycket på en gång.', 'Too much at once.'),
      requestId,
      fields: [],
    };
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED')
    return {
      kind: 'not_found',
      code: 'not_found',
      says: text('Det finns inte.', 'It does not exist.'),
      requestId,
      fields: [],
    };
  return {
    kind: 'bug',
    code: 'bug',
    says: text(
      'Något gick fel hos oss. Ange felnumret om du hör av dig.',
      'Something went wrong on our side. Quote the error number if you contact us.',
    ),
    requestId,
    fields: [],
  };
}

const base = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof AppError)) return result;
  throw new TRPCError({ code: trpcCode[result.error.cause.kind], cause: result.error.cause });
});

/** A procedure for those who are not signed in: login, health, the public form. */
export const anyone = base.meta({ permission: 'anyone' }).use(async ({ getRawInput, next }) => {
  mustBeKeepable(await getRawInput());
  return next();
});

/** A procedure for staff who hold the permission; which case it may touch is decided at the door. */
export const may = (permission: Permission) =>
  base.meta({ permission }).use(async ({ ctx, getRawInput, next }) => {
    const { actor } = ctx;
    if (!actor)
      throw new AppError(
        'signed_out',
        'session.signed_out',
        text('Logga in för att fortsätta.', 'Sign in to go on.'),
      );
    if (!holds(actor, permission)) throw lacks(permission);
    mustBeKeepable(await getRawInput());
    const staff: StaffCtx = { ...ctx, actor };
    return next({ ctx: staff });
  });

export const signedOut = () =>
  new AppError('signed_out', 'session.signed_out', text('Logga in för att fortsätta.', 'Sign in to go on.'));

/** A failure outside tRPC as the same shape, with its HTTP status. */
export function failureOf(error: unknown, requestId: string): { status: number; shape: ErrorShape } {
  if (error instanceof AppError) {
    const cause = new TRPCError({ code: trpcCode[error.kind], cause: error });
    return { status: getHTTPStatusCodeFromError(cause), shape: explain(cause, requestId) };
  }
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  const code =
    status === 404
      ? 'NOT_FOUND'
      : status === 413
        ? 'PAYLOAD_TOO_LARGE'
        : status < 500
          ? 'BAD_REQUEST'
          : 'INTERNAL_SERVER_ERROR';
  const known = new TRPCError({ code });
  return { status: getHTTPStatusCodeFromError(known), shape: explain(known, requestId) };
}

/** The right that is missing, named. */
export const lacks = (permission: Permission) =>
  new AppError(
    'forbidden',
    `permission.${permission}`,
    text(`Du saknar behörigheten ${permission}.`, `You lack the permission ${permission}.`),
  );

export const router = t.router;
export const callerOf = t.createCallerFactory;
