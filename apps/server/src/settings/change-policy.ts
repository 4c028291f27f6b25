import type { ChangePolicy, Deadlines, PolicyView } from '@underlag/api/settings';
import { clockNames } from '@underlag/domain/sla';
import type { Prisma } from '@underlag/prisma/generated/client';
import type { StaffCtx } from '../context.ts';
import { write } from '../db.ts';
import { policyOf } from '../doors/clocks.ts';
import { listPolicies } from './list-policies.ts';
import { mustFit, newestPolicy } from './newest-policy.ts';
import { lockSettings, logSettings, settingsConflict, unchanged } from './settings-log.ts';

/** A new version of a type's three clocks. Cases that are open keep the version they were opened under. */
export async function changePolicy(ctx: StaffCtx, input: ChangePolicy): Promise<PolicyView[]> {
  const { typeKey, base, deadlines } = input;
  await write(ctx.server, async (tx) => {
    await lockSettings(tx);
    const before = await newestPolicy(tx.db, typeKey);
    if (before.version !== base)
      throw await settingsConflict(tx, ['policy_changed', 'calendar_changed'], typeKey, before.calendar.key);
    if (same(before.deadlines as unknown as Deadlines, deadlines)) throw unchanged();
    mustFit(policyOf({ slaPolicy: before }).calendar, deadlines, tx.now);
    const to = { version: base + 1, deadlines: deadlines as unknown as Prisma.InputJsonObject };
    await tx.db.slaPolicy.create({
      data: { typeKey, calendarId: before.calendarId, ...to, createdAt: new Date(tx.now) },
    });
    const from = { version: base, deadlines: before.deadlines as Prisma.InputJsonObject };
    await logSettings(ctx, tx, 'policy_changed', typeKey, { from, to });
  });
  return listPolicies(ctx);
}

function same(a: Deadlines, b: Deadlines): boolean {
  const written = (deadlines: Deadlines) =>
    JSON.stringify(clockNames.map((clock) => [deadlines[clock].minutes, [...deadlines[clock].rests].sort()]));
  return written(a) === written(b);
}
