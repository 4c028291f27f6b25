import type { Prisma } from '@underlag/prisma/generated/client';
import { type Tx, write } from '../db.ts';
import { awayToday } from '../doors/away-today.ts';
import type { Server } from '../server.ts';
import { type Standing, standingOf } from './standing.ts';
import { tellNoticed } from './tell-noticed.ts';

/** How many cases are looked at in one transaction, and so told of in one mail to each person. */
const batch = 200;

const parts = {
  select: { id: true, typeKey: true, assigneeId: true, slaPolicy: { include: { calendar: true } } },
} satisfies Prisma.CaseDefaultArgs;
type Due = Prisma.CaseGetPayload<typeof parts>;
type Raised = Pick<Prisma.NoticeGetPayload<Record<string, never>>, 'id' | 'personId'>;

/**
 * Tells the assignee, the deputy of one who is away, and the managers of every case whose next deadline has used three quarters, then all, of its time:
 * in the desk and by one mail for a batch. Each person is told of a stage of a round once, however often this runs, and in
 * however many processes. What a stopped process had not committed, the next run does.
 */
export async function raiseNotices(server: Server): Promise<void> {
  while ((await write(server, raiseBatch)) === batch);
}

async function raiseBatch(tx: Tx): Promise<number> {
  const now = new Date(tx.now);
  const taken = await tx.db.$queryRaw<{ id: string }[]>`
    select id from cases where notice_at <= ${now} order by notice_at, id limit ${batch} for update skip locked`;
  if (taken.length === 0) return 0;
  const cases = await tx.db.case.findMany({ where: { id: { in: taken.map(({ id }) => id) } }, ...parts });
  const standings = await standingOf(tx, cases);
  const assignees = cases.flatMap(({ assigneeId }) => assigneeId ?? []);
  const deputies = new Map(
    [...(await awayToday(tx.db, assignees, tx.now))].flatMap(([id, { deputy }]) =>
      deputy ? [[id, deputy.id] as const] : [],
    ),
  );
  const staff = await tx.db.person.findMany({
    where: {
      active: true,
      OR: [{ roles: { has: 'manager' } }, { id: { in: [...assignees, ...deputies.values()] } }],
    },
    select: { id: true, roles: true },
  });
  const raised = await tx.db.notice.createManyAndReturn({
    data: cases.flatMap((row) => noticesOf(row, standings.get(row.id), staff, deputies, now)),
    skipDuplicates: true,
    select: { id: true, personId: true },
  });
  for (const { id } of cases) {
    const noticeAt = standings.get(id)?.nextNoticeAt ?? null;
    await tx.db.case.updateMany({ where: { id }, data: { noticeAt: noticeAt && new Date(noticeAt) } });
  }
  await sendWord(tx, raised);
  return taken.length;
}

function noticesOf(
  { id: caseId, assigneeId }: Due,
  standing: Standing | undefined,
  staff: readonly { id: string; roles: string[] }[],
  deputies: ReadonlyMap<string, string>,
  at: Date,
): Prisma.NoticeCreateManyInput[] {
  if (!standing?.stage) return [];
  const deputy = assigneeId && deputies.get(assigneeId);
  const { clock, stage: kind } = standing;
  const [since, dueAt] = [new Date(standing.since), new Date(standing.dueAt)];
  return staff
    .filter(({ id, roles }) => id === assigneeId || id === deputy || roles.includes('manager'))
    .map(({ id: personId }) => ({ personId, caseId, kind, clock, since, dueAt, at }));
}

/** Wakes the browsers, and puts one mail for each person in the queue: it is sent if, and only if, the notices are kept. */
async function sendWord(tx: Tx, raised: readonly Raised[]): Promise<void> {
  const mails = Map.groupBy(raised, ({ personId }) => personId);
  for (const [personId, notices] of mails) {
    const noticeIds = notices.map(({ id }) => id).sort();
    await tx.db.$executeRaw`
      select add_job('mail-notices', ${JSON.stringify({ personId, noticeIds })}::json, null, ${`notices:${noticeIds[0]}`})`;
  }
  if (mails.size > 0) await tellNoticed(tx, [...mails.keys()]);
}
