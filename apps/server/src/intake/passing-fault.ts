import { z } from 'zod';
import { AppError } from '../errors.ts';

/** How Prisma hands on the state of a statement that PostgreSQL refused. */
const RefusedStatement = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

/** Data the database cannot hold, a broken constraint, a limit exceeded: the SQLSTATE classes that lie in what was written. */
const lasting = /^(?:22|23|54)/;

/** Whether a fault lies in the moment (database, disk, another process), so that trying again helps, and not in what was to be done. */
export function isPassing(error: unknown): boolean {
  if (error instanceof AppError) return error.kind === 'unavailable' || error.kind === 'conflict';
  if (!(error instanceof Error && 'code' in error)) return false;
  const refused = RefusedStatement.safeParse(error);
  return !(refused.success && lasting.test(refused.data.meta.driverAdapterError.cause.originalCode));
}
