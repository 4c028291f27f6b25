import type { DemoLogin } from '@underlag/api/session';
import { demoStaff } from '@underlag/prisma/seed/cast';
import type { Ctx } from '../context.ts';

/** One login per role, in the demo only. */
export async function demoLogins(ctx: Ctx): Promise<DemoLogin[]> {
  if (!ctx.server.config.demo) return [];
  return demoStaff
    .filter(({ shown }) => shown)
    .map(({ name, email, password, role }) => ({ name, email, password, role }));
}
