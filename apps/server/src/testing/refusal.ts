import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { ErrorShape } from '@underlag/api/errors';
import { explain } from '../trpc.ts';

/** How a call was refused, as a page would be told: the HTTP status and the error's shape. A call that goes through is a failure. */
export async function refusalOf(call: Promise<unknown>): Promise<ErrorShape & { status: number }> {
  const error = await call.then(
    () => new Error('the call went through'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCError)) throw error;
  if (error.code === 'INTERNAL_SERVER_ERROR') throw error.cause ?? error;
  return { status: getHTTPStatusCodeFromError(error), ...explain(error, 'test') };
}
