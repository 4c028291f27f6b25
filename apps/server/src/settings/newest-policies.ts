import type { Prisma } from '@underlag/prisma/generated/client';

/** The deadlines that new cases get, with their calendar: the newest version of each type. */
export const newestPolicies = (db: Pick<Prisma.TransactionClient, 'slaPolicy'>) =>
  db.slaPolicy.findMany({
    orderBy: [{ typeKey: 'asc' }, { version: 'desc' }],
    distinct: ['typeKey'],
    include: { calendar: true },
  });
