import type { Deadlines, PolicyView } from '@underlag/api/settings';
import { isCaseType } from '@underlag/domain/case-types';
import type { StaffCtx } from '../context.ts';
import { openByPolicy } from './open-by-policy.ts';
import { versionAuthors } from './version-authors.ts';

/** Every case type's three clocks, with all versions, newest first. */
export async function listPolicies(ctx: StaffCtx): Promise<PolicyView[]> {
  const [rows, byHand, byCalendar, open] = await Promise.all([
    ctx.server.db.prisma.slaPolicy.findMany({
      orderBy: [{ typeKey: 'asc' }, { version: 'desc' }],
      include: { calendar: true },
    }),
    versionAuthors(ctx.server, 'policy_changed'),
    versionAuthors(ctx.server, 'calendar_changed'),
    openByPolicy(ctx.server),
  ]);
  const views = new Map<string, PolicyView>();
  for (const { id, typeKey, version, deadlines, calendar, createdAt } of rows) {
    if (!isCaseType(typeKey)) continue;
    const author =
      byHand(typeKey, version) ?? (version > 1 ? byCalendar(calendar.key, calendar.version) : null);
    const view = views.get(typeKey) ?? { typeKey, versions: [] };
    view.versions.push({
      version,
      at: author?.at ?? createdAt.toISOString(),
      by: author?.by ?? null,
      deadlines: deadlines as unknown as Deadlines,
      calendar: { key: calendar.key, version: calendar.version },
      openCases: open(id),
    });
    views.set(typeKey, view);
  }
  return [...views.values()];
}
