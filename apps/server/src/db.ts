import { text } from '@underlag/domain/text';
import type { Prisma } from '@underlag/prisma/generated/client';
import { AppError } from './errors.ts';
import type { Server } from './server.ts';

/** An open transaction, or the connections of a look, and its instant: the database's clock, one value for the whole. */
export interface Tx {
  db: Prisma.TransactionClient;
  /** ISO instant, milliseconds. */
  now: string;
}

/** Runs one change as one transaction; nothing outside the database may happen inside. */
export async function write<T>(server: Server, change: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await server.db.prisma.$transaction(
      async (db) => change({ db, now: await databaseNow(db, server.clockShiftMs) }),
      { maxWait: 5_000, timeout: 15_000 },
    );
  } catch (error) {
    throw databaseTrouble(error) ?? error;
  }
}

/** Reads only, so without a transaction: each statement sees what has been committed when it runs, as it would inside one. */
export async function look<T>(server: Server, at: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await at({ db: server.db.prisma, now: await readNow(server) });
  } catch (error) {
    throw databaseTrouble(error) ?? error;
  }
}

/** The database's clock as an ISO instant, outside a transaction. */
export async function readNow(server: Server): Promise<string> {
  return databaseNow(server.db.prisma, server.clockShiftMs);
}

async function databaseNow(
  db: Pick<Prisma.TransactionClient, '$queryRaw'>,
  shiftMs: number,
): Promise<string> {
  const rows = await db.$queryRaw<{ ms: number }[]>`
    select floor(extract(epoch from transaction_timestamp()) * 1000)::float8 as ms`;
  return new Date((rows[0]?.ms ?? Number.NaN) + shiftMs).toISOString();
}

const unreachable = new Set([
  'P1001',
  'P1002',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  '57P01',
  '57P03',
  '53300',
]);

/** A lost or crowded database as an error the person can act on; null for anything else. */
export function databaseTrouble(error: unknown): AppError | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!unreachable.has(code)) return null;
  return new AppError(
    'unavailable',
    'database.unavailable',
    text(
      'Databasen svarar inte just nu. Försök igen om en stund.',
      'The database does not answer right now. Try again in a moment.',
    ),
  );
}

export const ore = (value: bigint): number => Number(value);
export const day = (value: Date): string => value.toISOString().slice(0, 10);
export const instant = (value: Date | null): string | null => value?.toISOString() ?? null;
