import type { MovedClock, MovesPreview } from '@underlag/api/settings';
import { decide } from '@underlag/domain/access';
import { type ClockReading, clockNames, readClocks, type SlaPolicy } from '@underlag/domain/sla';
import type { StaffCtx } from '../context.ts';
import { readNow } from '../db.ts';
import { clockEventsOf, countedKinds, policyOf, writtenEvent } from '../doors/clocks.ts';

/** How many of the moved clocks are shown one by one. */
const shown = 100;
/** How many cases are held in memory at a time. */
const atATime = 500;

interface WhatIf {
  /** The versions of deadlines whose open cases are judged. */
  policyIds: readonly string[];
  /** What a case would be judged by instead of the version it keeps. */
  instead: (kept: SlaPolicy) => SlaPolicy;
}

/** Judges open cases once more by other deadlines or another calendar, and says which clocks would be due at another time. Writes nothing. */
export async function previewMoves(ctx: StaffCtx, { policyIds, instead }: WhatIf): Promise<MovesPreview> {
  const now = await readNow(ctx.server);
  const policies = await keptPolicies(ctx, policyIds, instead);
  const rows: MovedClock[] = [];
  let judged = 0;
  for await (const { row, events } of openCases(ctx, policyIds)) {
    const judging = policies.get(row.slaPolicyId);
    if (!judging) continue;
    judged += 1;
    const clockEvents = clockEventsOf(row, events.map(writtenEvent));
    const before = readClocks(judging.kept, clockEvents, now);
    const after = readClocks(judging.would, clockEvents, now);
    const target = { queue: row.queueKey, assigneeId: row.assigneeId };
    const mayOpen = decide(ctx.actor, 'case.read', target).allowed;
    for (const clock of clockNames) {
      const moved = movedClock(before[clock], after[clock]);
      if (moved) rows.push({ number: row.number, typeKey: row.typeKey, mayOpen, clock, ...moved });
    }
  }
  return summaryOf(judged, rows);
}

type Moved = Pick<MovedClock, 'before' | 'after' | 'turn' | 'lateness'>;

function movedClock({ dueAt: before, ...was }: ClockReading, after: ClockReading): Moved | null {
  if (before === after.dueAt) return null;
  const turn =
    before === null ? 'starts' : after.dueAt === null ? 'rests' : after.dueAt > before ? 'later' : 'earlier';
  const late = [was.state === 'missed', after.state === 'missed'] as const;
  const lateness = late[0] === late[1] ? null : late[1] ? 'becomes_late' : 'no_longer_late';
  return { before, after: after.dueAt, turn, lateness };
}

function summaryOf(judged: number, rows: MovedClock[]): MovesPreview {
  const count = (is: (row: MovedClock) => boolean) => rows.filter(is).length;
  // First what would be late, then what is due first.
  const order = (row: MovedClock) =>
    `${row.lateness === 'becomes_late' ? 0 : 1}${row.after ?? row.before ?? ''}${row.number}${row.clock}`;
  return {
    judged,
    moved: new Set(rows.map(({ number }) => number)).size,
    later: count(({ turn }) => turn === 'later'),
    earlier: count(({ turn }) => turn === 'earlier'),
    becomesLate: count(({ lateness }) => lateness === 'becomes_late'),
    noLongerLate: count(({ lateness }) => lateness === 'no_longer_late'),
    total: rows.length,
    rows: rows
      .map((row) => ({ row, at: order(row) }))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .slice(0, shown)
      .map(({ row }) => row),
  };
}

/** Each version with what its cases would be judged by: one object per version, for its open time is counted once. */
async function keptPolicies(ctx: StaffCtx, policyIds: readonly string[], instead: WhatIf['instead']) {
  const rows = await ctx.server.db.prisma.slaPolicy.findMany({
    where: { id: { in: [...policyIds] } },
    include: { calendar: true },
  });
  return new Map(
    rows.map((slaPolicy) => {
      const kept = policyOf({ slaPolicy });
      return [slaPolicy.id, { kept, would: instead(kept) }];
    }),
  );
}

/** Every open case under these versions with its counted events, oldest first. */
async function* openCases(ctx: StaffCtx, policyIds: readonly string[]) {
  const { prisma } = ctx.server.db;
  let last: string | null = null;
  for (;;) {
    const rows: OpenCase[] = await prisma.case.findMany({
      where: {
        category: { not: 'done' },
        slaPolicyId: { in: [...policyIds] },
        ...(last ? { id: { gt: last } } : {}),
      },
      select: { id: true, number: true, typeKey: true, queueKey: true, assigneeId: true, slaPolicyId: true },
      orderBy: { id: 'asc' },
      take: atATime,
    });
    const written = await prisma.caseEvent.findMany({
      where: { caseId: { in: rows.map(({ id }) => id) }, kind: { in: countedKinds } },
      select: { caseId: true, at: true, kind: true, data: true },
      orderBy: [{ caseId: 'asc' }, { seq: 'asc' }],
    });
    const byCase = Map.groupBy(written, ({ caseId }) => caseId);
    for (const row of rows) yield { row, events: byCase.get(row.id) ?? [] };
    if (rows.length < atATime) return;
    last = rows.at(-1)?.id ?? null;
  }
}

interface OpenCase {
  id: string;
  number: string;
  typeKey: string;
  queueKey: string;
  assigneeId: string | null;
  slaPolicyId: string;
}
